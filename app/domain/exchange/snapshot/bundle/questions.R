# Computes again which words experts mark, what is detected, how long cues wait, and how experts agree with
# themselves. analysis.R runs it and compares with question_numbers.csv; intervals that come from a
# bootstrap are not computed. It uses what analysis.R has read and defined.

marks <- table_of("spans.csv", c("position", "start", "end"))
fates <- table_of("cue_fates.csv", c("position", "answered_at"))
turns <- table_of("turns.csv", c("position", "characters"))
tags <- table_of("tags.csv")
sessions <- table_of("sessions.csv")
answered <- table_of("question_numbers.csv", "value")

place <- function(session, position) paste(session, position)
on_turns <- decided[!is.na(decided$position), ]
on_turns$position <- as.numeric(on_turns$position)
on_turns$place <- place(on_turns$session, on_turns$position)
replies <- turns[turns$speaker == "supporter", ]

# ---- Which words: two experts of a session, on the turns that both saw ---------------------------------

# Spans in order, those that overlap made one: a row each.
merged <- function(start, end) {
  kept <- matrix(numeric(), 0, 2)
  for (i in order(start)) {
    last <- nrow(kept)
    if (end[i] <= start[i]) next
    if (last > 0 && start[i] < kept[last, 2]) kept[last, 2] <- max(kept[last, 2], end[i])
    else kept <- rbind(kept, c(start[i], end[i]))
  }
  kept
}

overlaps <- function(a, b) pmax(outer(a[, 2], b[, 2], pmin) - outer(a[, 1], b[, 1], pmax), 0)

# One to one, the closest first (intersection over union), the earlier ones on a tie.
matched <- function(a, b) {
  shared <- overlaps(a, b)
  near <- shared / (outer(a[, 2], b[, 2], pmax) - outer(a[, 1], b[, 1], pmin))
  at <- which(shared > 0, arr.ind = TRUE)
  at <- at[order(-near[at], at[, 1], at[, 2]), , drop = FALSE]
  first <- second <- integer()
  for (i in seq_len(nrow(at))) if (!(at[i, 1] %in% first) && !(at[i, 2] %in% second)) {
    first <- c(first, at[i, 1]); second <- c(second, at[i, 2])
  }
  length(first)
}

matching <- function(a, b) c(
  same = length(intersect(paste(a[, 1], a[, 2]), paste(b[, 1], b[, 2]))), overlapping = matched(a, b),
  marks = nrow(a) + nrow(b), both = sum(overlaps(a, b)), characters = sum(a[, 2] - a[, 1], b[, 2] - b[, 1]))

expert_pairs <- function() {
  seen <- unique(on_turns[on_turns$kind == "expert", c("session", "reviewer", "position", "place")])
  seen$size <- replies$characters[match(seen$place, place(replies$session, replies$position))]
  seen <- seen[!is.na(seen$size) & seen$size > 0, ]
  unlist(lapply(split(seen, seen$session), function(here) {
    lapply(split(pairs_of(unique(here$reviewer)), seq_len(choose(length(unique(here$reviewer)), 2))), function(two) {
      both <- here[here$reviewer == two$a & here$position %in% here$position[here$reviewer == two$b], ]
      both <- both[order(both$position), ]
      if (nrow(both) == 0) return(NULL)
      list(session = here$session[1], reviewers = c(two$a, two$b), position = both$position, size = both$size,
        offset = cumsum(both$size) - both$size)
    })
  }), recursive = FALSE)
}

# Of every pair and turn what each of the two marked with a tag; NULL where neither did.
marked_with <- function(tag, pairs) {
  own <- marks[marks$kind == "expert" & marks$tag == tag & !is.na(marks$position), ]
  own <- split(own, factor(paste(own$session, own$reviewer)))
  spans_of <- function(pair, who, at) {
    here <- own[[paste(pair$session, who)]]
    here <- here[here$position == pair$position[at], , drop = FALSE]
    if (NROW(here) == 0) return(matrix(numeric(), 0, 2))
    merged(ifelse(is.na(here$start), 0, here$start), pmin(ifelse(is.na(here$end), Inf, here$end), pair$size[at]))
  }
  lapply(pairs, function(pair) {
    if (is.null(own[[paste(pair$session, pair$reviewers[1])]]) &&
      is.null(own[[paste(pair$session, pair$reviewers[2])]])) return(NULL)
    lapply(seq_along(pair$position), function(at) lapply(pair$reviewers, function(who) spans_of(pair, who, at)))
  })
}

matching_of <- function(tag, pairs, found) do.call(rbind, lapply(seq_along(pairs), function(p) {
  do.call(rbind, lapply(seq_along(found[[p]]), function(at) {
    two <- found[[p]][[at]]
    if (nrow(two[[1]]) + nrow(two[[2]]) == 0) return(NULL)
    data.frame(session = pairs[[p]]$session, place = place(pairs[[p]]$session, pairs[[p]]$position[at]),
      as.list(matching(two[[1]], two[[2]])))
  }))
}))

# Marks and the gaps between them: start, end, whether it is a mark.
sections <- function(spans, length) {
  gaps <- cbind(c(0, spans[, 2]), c(spans[, 1], length))
  gaps <- gaps[gaps[, 2] > gaps[, 1], , drop = FALSE]
  rbind(cbind(spans, rep(1, nrow(spans))), cbind(gaps, rep(0, nrow(gaps))))
}

# Krippendorff 1995: squared differences of the sections of two raters that meet.
differences <- function(a, b) sum(outer(seq_len(nrow(a)), seq_len(nrow(b)), Vectorize(function(i, j) {
  x <- a[i, ]; y <- b[j, ]
  if (x[3] && y[3]) return(if (x[1] < y[2] && y[1] < x[2]) (x[1] - y[1])^2 + (x[2] - y[2])^2 else 0)
  if (x[3] && y[1] <= x[1] && x[2] <= y[2]) return((x[2] - x[1])^2)
  if (y[3] && x[1] <= y[1] && y[2] <= x[2]) return((y[2] - y[1])^2)
  0
})))

# Observed and expected disagreement about one tag, all pairs' turns end to end.
disagreement <- function(pairs, found) {
  lengths <- vapply(pairs, function(pair) sum(pair$size), 0)
  L <- sum(lengths)
  observed <- 0; mark <- gap <- numeric()
  for (p in seq_along(pairs)) {
    two <- lapply(1:2, function(r) {
      spans <- lapply(seq_along(found[[p]]), function(at) found[[p]][[at]][[r]] + pairs[[p]]$offset[at])
      sections(do.call(rbind, c(list(matrix(numeric(), 0, 2)), spans)), lengths[p])
    })
    if (!is.null(found[[p]])) observed <- observed + differences(two[[1]], two[[2]])
    all <- rbind(two[[1]], two[[2]]); size <- all[, 2] - all[, 1]
    mark <- c(mark, size[all[, 3] == 1]); gap <- c(gap, size[all[, 3] == 0])
  }
  room <- vapply(mark, function(l) sum(gap[gap >= l] - l + 1), 0)
  chance <- sum((length(mark) - 1) / 3 * (2 * mark^3 - 3 * mark^2 + mark) + mark^2 * room)
  c(observed / L^2, 2 / L * chance / (2 * L * (2 * L - 1) - sum(mark * (mark - 1))))
}

words_numbers <- function() {
  rows <- unique(answered$row[answered$question == "words"])
  if (length(rows) == 0) return(NULL)
  pairs <- expert_pairs()
  keys <- setdiff(rows, "all tags")
  found <- lapply(keys, marked_with, pairs)
  each <- setNames(Map(function(tag, of) matching_of(tag, pairs, of), keys, found), keys)
  parts <- setNames(lapply(found, function(of) disagreement(pairs, of)), keys)
  do.call(rbind, lapply(rows, function(row) {
    of <- if (row == "all tags") do.call(rbind, each) else each[[row]]
    d <- if (row == "all tags") Reduce(`+`, parts) else parts[[row]]
    turns_where <- function(these) length(unique(of$place[these]))
    as_rows("words", row, c(sessions = length(unique(of$session)), marks = sum(of$marks),
      same = 2 * sum(of$same) / sum(of$marks), overlapping = 2 * sum(of$overlapping) / sum(of$marks),
      characters = 2 * sum(of$both) / sum(of$characters), alpha = if (d[2] > 0) 1 - d[1] / d[2] else NA,
      `counts.same-words` = turns_where(of$same > 0),
      `counts.overlapping-words` = turns_where(of$overlapping > of$same),
      `counts.one-alone` = turns_where(of$marks > 2 * of$overlapping)))
  }))
}

as_rows <- function(question, row, numbers) data.frame(question, row, number = names(numbers), r = unname(numbers))

# ---- Detection: flags against planted cues, and peers' against the experts' consensus ------------------

peer_flags <- function(d) {
  peers <- d[d$kind == "peer", ]
  first <- peers[!duplicated(peers$session), ]
  peers[peers$reviewer == first$reviewer[match(peers$session, first$session)], ]
}
flags_by <- function(by, keys) {
  d <- on_turns[on_turns$tag %in% keys, ]
  d <- if (by == "peers") peer_flags(d) else d[d$kind == "expert", ]
  if (nrow(d) == 0) return(data.frame(session = character(), place = character(), yes = numeric()))
  stats::aggregate(yes ~ session + place + reviewer, d, max)
}

# Signal detection with the log-linear correction (Hautus 1995).
detection <- function(said, true, session) {
  hit <- sum(said & true); miss <- sum(!said & true); alarm <- sum(said & !true); left <- sum(!said & !true)
  share <- function(part, all) if (all > 0) part / all else NA
  z <- if (hit + miss > 0 && alarm + left > 0)
    qnorm(c((hit + 0.5) / (hit + miss + 1), (alarm + 0.5) / (alarm + left + 1))) else c(NA, NA)
  c(detection.sensitivity = share(hit, hit + miss), detection.specificity = share(left, alarm + left),
    detection.precision = share(hit, hit + alarm), detection.f1 = share(2 * hit, 2 * hit + miss + alarm),
    detection.d_prime = z[1] - z[2], detection.criterion = -(z[1] + z[2]) / 2,
    detection.counts.hits = hit, detection.counts.misses = miss, detection.counts.false_alarms = alarm,
    detection.counts.correct_rejections = left, decisions = length(said), signals = hit + miss,
    sessions = length(unique(session)), counts.hit = hit, counts.miss = miss, `counts.false-alarm` = alarm,
    counts.passed = left)
}

passed_places <- function(cues) unlist(Map(function(session, at) place(session, strsplit(at, "|", fixed = TRUE)[[1]]),
  cues$session[!is.na(cues$passed_at)], cues$passed_at[!is.na(cues$passed_at)]))

absences <- tags$tag[tags$absence == "yes" & tags$levels != "session"]

# Which tags and which cues a row is about; all replies where it is no part of them.
part_of <- function(name, label) {
  everything <- list(keys = absences, cues = fates, part = FALSE)
  if (name == "all") return(everything)
  is_risk <- fates$risk == "yes"; is_explicit <- fates$explicit == "yes"
  if (label %in% tags$label[tags$tag == name]) {
    if (tags$risk[tags$tag == name] == "yes") return(list(keys = name, cues = fates[is_risk, ], part = TRUE))
    if (name %in% c("cue_explicit", "cue_implicit"))
      return(list(keys = name, cues = fates[!is_risk & is_explicit == (name == "cue_explicit"), ], part = TRUE))
    return(list(keys = name, cues = fates, part = FALSE))
  }
  here <- if (name %in% c("explicit", "implicit")) is_explicit == (name == "explicit") else fates$cue_kind == name
  list(keys = absences, cues = fates[here, ], part = TRUE)
}

planted <- function(name, label, by) {
  of <- part_of(name, label)
  d <- flags_by(by, of$keys)
  d <- d[d$session %in% fates$session, ]
  d$true <- d$place %in% passed_places(of$cues)
  met <- d$place %in% place(of$cues$session, of$cues$answered_at)[!is.na(of$cues$answered_at)]
  if (of$part) d <- d[d$true | met, ]
  detection(d$yes == 1, d$true, d$session)
}

against_consensus <- function(tag) {
  peers <- flags_by("peers", tag)
  experts <- flags_by("experts", tag)
  if (nrow(experts) == 0 || nrow(peers) == 0) return(NULL)
  share <- tapply(experts$yes, experts$place, mean)
  peers <- peers[peers$place %in% names(share), ]
  detection(peers$yes == 1, share[peers$place] >= 0.5, peers$session)
}

detection_numbers <- function() {
  rows <- unique(answered[answered$question == "detection", c("row", "label")])
  do.call(rbind, Map(function(row, label) {
    if (startsWith(row, "consensus ")) return(as_rows("detection", row, against_consensus(sub("consensus ", "", row))))
    name <- sub(" (peers|experts)$", "", row)
    own <- planted(name, label, sub(".* ", "", row)); experts <- planted(name, label, "experts")
    minus <- own - experts
    as_rows("detection", row, c(own, minus_experts.sensitivity = minus[["detection.sensitivity"]],
      minus_experts.d_prime = minus[["detection.d_prime"]]))
  }, rows$row, rows$label))
}

# ---- Lag: replies until a cue is answered; Kaplan and Meier with Greenwood's intervals -----------------

waits_of <- function() {
  by_session <- split(replies$position, replies$session)
  until <- ifelse(is.na(fates$answered_at), Inf, fates$answered_at)
  fates$time <- vapply(seq_len(nrow(fates)), function(i) {
    at <- by_session[[fates$session[i]]]
    as.numeric(sum(at > fates$position[i] & at <= until[i]))
  }, 0)
  fates$event <- !is.na(fates$answered_at)
  fates[fates$time > 0, ]
}

kaplan_meier <- function(time, event) {
  times <- sort(unique(time))
  risk <- vapply(times, function(t) sum(time >= t), 0)
  events <- vapply(times, function(t) sum(event & time == t), 0)
  censored <- vapply(times, function(t) sum(!event & time == t), 0)
  survival <- cumprod((risk - events) / risk)
  greenwood <- cumsum(ifelse(risk > events, events / (risk * (risk - events)), 0))
  half <- qnorm(0.975) * sqrt(greenwood) / abs(log(survival))
  inside <- survival > 0 & survival < 1
  low <- ifelse(inside, survival^exp(half), NA); high <- ifelse(inside, survival^exp(-half), NA)
  first <- function(x) { at <- which(!is.na(x) & x <= 0.5 + 1e-12); if (length(at) > 0) times[at[1]] else NA }
  steps <- unlist(lapply(seq_along(times), function(i) setNames(
    c(times[i], risk[i], events[i], censored[i], survival[i],
      if (risk[i] > events[i]) survival[i] * sqrt(greenwood[i]) else NA, low[i], high[i]),
    paste0("curve.steps.", i - 1, ".", c("time", "at_risk", "events", "censored", "survival", "se", "ci.0", "ci.1")))))
  c(steps, curve.observations = length(time), curve.events = sum(event), curve.median = first(survival),
    curve.median_ci.0 = first(ifelse(survival == 0, 0, low)), curve.median_ci.1 = first(high))
}

lag_numbers <- function() {
  rows <- unique(answered$row[answered$question == "lag"])
  waits <- waits_of()
  columns <- c(arm = "arm_name", cohort = "cohort", scenario = "scenario_name")
  do.call(rbind, lapply(rows, function(row) {
    by <- sub("\\..*", "", row); value <- sub("^[^.]*\\.", "", row)
    group <- if (row == "all") rep(TRUE, nrow(waits)) else if (by == "explicitness")
      waits$explicit == (if (value == "explicit") "yes" else "no") else
      sessions[[columns[[by]]]][match(waits$session, sessions$session)] %in% value
    of <- waits[group, ]
    as_rows("lag", row, c(if (nrow(of) > 0) kaplan_meier(of$time, of$event) else
      c(curve.observations = 0, curve.events = 0), sessions = length(unique(of$session)),
      counts.answered = sum(of$event), counts.unanswered = sum(!of$event)))
  }))
}

# ---- Steadiness: an expert's second judgement of a session against the first ----------------------------

steadiness_numbers <- function() {
  again <- table_of("repeats.csv")
  do.call(rbind, lapply(split(again, again$reviewer), function(d) {
    x <- as.numeric(d$second == "yes"); y <- as.numeric(d$first == "yes")
    m <- cbind(x, y); levels <- sort(unique(c(x, y)))
    of <- 2 * sum(x & y) / (sum(x) + sum(y))
    as_rows("steadiness", d$reviewer[1], c(sessions = length(unique(d$session)), decisions = nrow(d),
      table.both = sum(x & y), table.second_only = sum(x & !y), table.first_only = sum(!x & y),
      table.neither = sum(!x & !y), estimates.percent_agreement = percent_agreement(m, levels),
      estimates.cohen_kappa = cohen_kappa(x, y, levels), estimates.gwet_ac1 = gwet_ac(m, levels),
      estimates.f1 = if (is.nan(of)) NA else of))
  }))
}

# ---- Compare -------------------------------------------------------------------------------------------

# Prints, question by question, what agrees; gives back what was compared and whether it differs.
compare_questions <- function() {
  found <- rbind(words_numbers(), detection_numbers(), lag_numbers(), steadiness_numbers())
  name <- function(x) paste(x$question, x$row, x$number, sep = "\r")
  done <- answered[answered$question %in% c("words", "detection", "lag", "steadiness"), ]
  done$r <- found$r[match(name(done), name(found))]
  difference <- abs(done$r - done$value) / pmax(1, abs(done$value))
  done$apart <- xor(is.na(done$value), is.na(done$r)) | (!is.na(difference) & difference > 1e-9)
  cat("\nNumbers behind the questions' pages (question_numbers.csv)\n\n")
  for (question in unique(done$question)) {
    here <- done$question == question
    cat(sprintf("%s: %d numbers compared, %d agree; largest relative difference %.3g\n", question, sum(here),
      sum(here & !done$apart), max(0, difference[here], na.rm = TRUE)))
  }
  others <- setdiff(unique(answered$question), done$question)
  if (length(others) > 0) cat("Not computed here: ", paste(others, collapse = ", "), "\n", sep = "")
  done
}
