# Computes the coefficients of the snapshot again from its tables and compares them with numbers.csv, and
# with questions.R beside it what can be computed of question_numbers.csv.
#
#   Rscript analysis.R [FOLDER] [FILE] [QUESTIONS]
#
# FOLDER is the unzipped bundle (here where it is left out); FILE takes every number as CSV, QUESTIONS those
# of the questions. Packages are used where they are installed: psych (Cohen's kappas, intraclass correlations), irr (Krippendorff's
# alpha), irrCAC (Gwet's AC1). Otherwise, and for everything else, the short definitions below are. The
# script ends with status 1 where a number differs by more than 1e-9.

asked <- commandArgs(trailingOnly = TRUE)
folder <- if (length(asked) > 0) asked[1] else "."
target <- if (length(asked) > 1) asked[2] else NA
target_of_questions <- if (length(asked) > 2) asked[3] else NA

has <- function(package) suppressWarnings(requireNamespace(package, quietly = TRUE))
use <- c(psych = has("psych"), irr = has("irr"), irrCAC = has("irrCAC"))

# irr compares all pairs of ratings in a loop of R's own: large tables are left to the definitions.
is_small <- function(m) nrow(m) * choose(ncol(m), 2) <= 5e4
gave <- character()
by <- function(package, value) { gave <<- union(gave, package); value }
# What a package gives; the definition where it gives nothing.
either <- function(package, found, definition) {
  value <- tryCatch(suppressWarnings(found), error = function(e) NULL)
  if (length(value) == 1 && is.finite(value)) by(package, value) else definition
}

table_of <- function(name, numbers = character()) {
  all <- read.csv(file.path(folder, name), colClasses = "character", na.strings = "", encoding = "UTF-8")
  for (column in numbers) all[[column]] <- as.numeric(all[[column]])
  all
}
decisions <- table_of("decisions.csv")
scales <- table_of("scales.csv", "value")
ranges <- table_of("scale_ranges.csv", c("min", "max", "step"))
expected <- table_of("numbers.csv", c("value", "units"))

# ---- Ratings as a matrix: a row a unit, a column a rater, NA where a rating is missing -----------------

tidy <- function(x) signif(x, 12)

matrix_of <- function(unit, rater, value) {
  units <- unique(unit)
  raters <- unique(rater)
  m <- matrix(NA_real_, length(units), length(raters), dimnames = list(units, raters))
  # The first of two values of one rater for one unit stands.
  at <- cbind(match(unit, units), match(rater, raters))
  kept <- !duplicated(at)
  m[at[kept, , drop = FALSE]] <- value[kept]
  m
}

decided <- decisions[decisions$decision != "missing", ]
decided$yes <- as.numeric(decided$decision == "yes")
decided$unit <- paste(decided$session, ifelse(is.na(decided$position), "", decided$position))
decided$rater <- paste(decided$kind, decided$reviewer)
rated <- scales[scales$state == "rated", ]
rated$rater <- paste(rated$kind, rated$reviewer)

by_tag <- split(decided, decided$tag)
by_scale <- split(rated, rated$scale)
tag_matrices <- lapply(by_tag, function(d) matrix_of(d$unit, d$rater, d$yes))
scale_matrices <- lapply(by_scale, function(d) matrix_of(d$session, d$rater, tidy(d$value)))

of_kind <- function(m, kind) m[, startsWith(colnames(m), paste0(kind, " ")), drop = FALSE]
used_raters <- function(m) m[, colSums(!is.na(m)) > 0, drop = FALSE]
sort_raters <- function(m) m[, order(colnames(m)), drop = FALSE]

declared_steps <- function(scale) {
  r <- ranges[ranges$scale == scale, ]
  if (nrow(r) == 0 || is.na(r$step)) return(NULL)
  count <- round((r$max - r$min) / r$step) + 1
  if (count > 201) return(NULL)
  tidy(r$min + (seq_len(count) - 1) * r$step)
}

# ---- Coefficients ----------------------------------------------------------------------------------

tally <- function(m, levels) {
  r <- sapply(levels, function(k) rowSums(m == k, na.rm = TRUE))
  matrix(r, nrow(m), length(levels))
}

percent_agreement <- function(m, levels) {
  r <- tally(m, levels); n <- rowSums(r); r <- r[n >= 2, , drop = FALSE]; n <- n[n >= 2]
  if (length(n) == 0) return(NA)
  mean(rowSums(r * (r - 1)) / (n * (n - 1)))
}

# Krippendorff 2004, ch. 11; ordinal distances from cumulated frequencies.
krippendorff_alpha <- function(m, levels, level) {
  r <- tally(m, levels); r <- r[rowSums(r) >= 2, , drop = FALSE]
  if (nrow(r) == 0) return(NA)
  total <- colSums(r); N <- sum(total)
  far <- switch(level,
    nominal = 1 - diag(length(levels)),
    ordinal = { middle <- cumsum(total) - total / 2; outer(middle, middle, "-")^2 },
    interval = outer(levels, levels, "-")^2)
  chance <- sum(outer(total, total) * far)
  if (!(chance > 0)) return(NA)
  observed <- sum(rowSums(r * (r %*% far)) / (rowSums(r) - 1))
  value <- 1 - (N - 1) * observed / chance
  if (!use[["irr"]] || level == "ordinal" || !is_small(m)) return(value)
  # Up to 0.84.1, irr divides by the number of other ratings of a unit only where something is missing: an
  # empty unit, which changes nothing else, makes it do so for complete tables of more than two raters.
  either("irr", irr::kripp.alpha(t(rbind(m, NA)), method = level)$value, value)
}

weights_of <- function(levels, kind) {
  q <- length(levels)
  if (kind == "identity") return(diag(q))
  d <- abs(outer(levels, levels, "-")) / (max(levels) - min(levels))
  if (kind == "linear") 1 - d else 1 - d^2
}

# Gwet 2014: observed agreement over units with two or more ratings, prevalences over all rated units.
gwet_ac <- function(m, levels, kind = "identity") {
  q <- length(levels)
  r <- tally(m, levels); r <- r[rowSums(r) >= 1, , drop = FALSE]; n <- rowSums(r)
  if (!any(n >= 2) || q < 2) return(NA)
  w <- weights_of(levels, kind)
  s <- r[n >= 2, , drop = FALSE]; k <- n[n >= 2]
  observed <- mean(rowSums(s * (s %*% w - 1)) / (k * (k - 1)))
  share <- colMeans(r / n)
  chance <- sum(w) / (q * (q - 1)) * sum(share * (1 - share))
  value <- (observed - chance) / (1 - chance)
  if (!use[["irrCAC"]] || kind != "identity") return(value)
  # irrCAC wants no unrated units, and rounds its coefficient: its two parts are not rounded.
  found <- tryCatch(
    irrCAC::gwet.ac1.raw(m[rowSums(!is.na(m)) > 0, , drop = FALSE], categ.labels = levels)$est,
    error = function(e) NULL)
  either("irrCAC", (as.numeric(found$pa) - as.numeric(found$pe)) / (1 - as.numeric(found$pe)), value)
}

fleiss_kappa <- function(m, levels) {
  r <- tally(m, levels); r <- r[rowSums(r) >= 1, , drop = FALSE]; n <- rowSums(r)
  if (!any(n >= 2)) return(NA)
  share <- colMeans(r / n)
  if (sum(share > 0) < 2) return(NA)
  (percent_agreement(m, levels) - sum(share^2)) / (1 - sum(share^2))
}

conger_kappa <- function(m, levels) {
  m <- used_raters(m)
  if (!any(rowSums(!is.na(m)) >= 2) || length(unique(m[!is.na(m)])) < 2) return(NA)
  share <- sapply(levels, function(k) colSums(m == k, na.rm = TRUE) / colSums(!is.na(m)))
  g <- ncol(m)
  chance <- sum(colSums(share)^2 - colSums(share^2)) / (g * (g - 1))
  (percent_agreement(m, levels) - chance) / (1 - chance)
}

crossed <- function(x, y, levels) table(factor(x, levels), factor(y, levels))

# `points` are the places of the levels from which weights are made.
cohen_kappa <- function(x, y, levels, kind = "identity", points = levels) {
  both <- !is.na(x) & !is.na(y); x <- x[both]; y <- y[both]
  if (length(x) == 0) return(NA)
  counts <- matrix(crossed(x, y, levels), length(levels))
  if (sum(rowSums(counts) + colSums(counts) > 0) < 2) return(NA)
  w <- weights_of(points, kind)
  if (use[["psych"]]) {
    # psych takes a square table as counts; a table of two raters who never differ has no error there.
    kappa <- suppressWarnings(tryCatch(psych::cohen.kappa(counts, w = w), error = function(e) NULL))
    value <- if (is.null(kappa)) NA else if (kind == "identity") kappa$kappa else kappa$weighted.kappa
    if (!is.na(value)) return(by("psych", value))
  }
  p <- counts / sum(counts)
  e <- outer(rowSums(p), colSums(p))
  1 - sum((1 - w) * p) / sum((1 - w) * e)
}

pairs_of <- function(first, second = NULL) {
  if (!is.null(second)) return(expand.grid(a = first, b = second, stringsAsFactors = FALSE))
  if (length(first) < 2) return(data.frame(a = character(), b = character()))
  all <- t(combn(first, 2)); data.frame(a = all[, 1], b = all[, 2])
}

pair_kappas <- function(m, pairs, levels, kind, points) {
  met <- apply(pairs, 1, function(p) any(!is.na(m[, p[1]]) & !is.na(m[, p[2]])))
  pairs <- pairs[met, , drop = FALSE]
  if (nrow(pairs) == 0) return(numeric())
  apply(pairs, 1, function(p) cohen_kappa(m[, p[1]], m[, p[2]], levels, kind, points))
}

# Light 1971; undefined where a pair of raters has no kappa.
light_kappa <- function(m, levels) {
  m <- used_raters(m); pairs <- pairs_of(colnames(m))
  if (nrow(pairs) == 0) return(NA)
  mean(apply(pairs, 1, function(p) cohen_kappa(m[, p[1]], m[, p[2]], levels)))
}

# Shrout and Fleiss 1979, on complete rows.
icc_names <- c("icc_1_1", "icc_2_1", "icc_3_1", "icc_1_k", "icc_2_k", "icc_3_k")
intraclass <- function(m) {
  m <- m[stats::complete.cases(m), , drop = FALSE]
  n <- nrow(m); k <- ncol(m); none <- setNames(rep(NA_real_, 6), icc_names)
  if (n < 2 || k < 2 || length(unique(as.vector(m))) < 2) return(none)
  all <- mean(m); rows <- k * sum((rowMeans(m) - all)^2); columns <- n * sum((colMeans(m) - all)^2)
  within <- sum((m - rowMeans(m))^2)
  msr <- rows / (n - 1); msw <- within / (n * (k - 1)); msc <- columns / (k - 1)
  mse <- max(0, within - columns) / ((n - 1) * (k - 1))
  exact <- setNames(c((msr - msw) / (msr + (k - 1) * msw),
    (msr - mse) / (msr + (k - 1) * mse + k * (msc - mse) / n),
    (msr - mse) / (msr + (k - 1) * mse), (msr - msw) / msr,
    (msr - mse) / (msr + (msc - mse) / n), (msr - mse) / msr), icc_names)
  exact[!is.finite(exact)] <- NA
  # psych forms the same from the mean squares of aov; where a mean square is 0 it is left to the above.
  if (use[["psych"]] && n > 2 && mse > 1e-12 && msr > 1e-12 && msc > 1e-12) {
    found <- tryCatch(suppressWarnings(suppressMessages(psych::ICC(m, lmer = FALSE)))$results$ICC,
      error = function(e) NULL)
    if (!is.null(found)) return(by("psych", setNames(found, icc_names)))
  }
  exact
}

mcnemar <- function(x, y) {
  b <- sum(x == 1 & y == 0, na.rm = TRUE); c <- sum(x == 0 & y == 1, na.rm = TRUE)
  if (b + c == 0) return(c(mcnemar_exact_p = 1, mcnemar_midp = 1))
  exact <- binom.test(b, b + c)$p.value
  tail <- pbinom(min(b, c), b + c, 0.5)
  mid <- if (b == c) 1 else 2 * (tail - 0.5 * dbinom(min(b, c), b + c, 0.5))
  c(mcnemar_exact_p = exact, mcnemar_midp = min(1, mid))
}

bland_altman <- function(x, y) {
  d <- (x - y)[!is.na(x) & !is.na(y)]
  z <- qnorm(0.975); bias <- mean(d); s <- if (length(d) > 1) sd(d) else NA
  c(bland_altman_bias = bias, bland_altman_sd = s, bland_altman_lower = bias - z * s,
    bland_altman_upper = bias + z * s)
}

# ---- What is compared ------------------------------------------------------------------------------

consensus <- function(m, rule) apply(m, 1, function(x) {
  x <- x[!is.na(x)]
  if (length(x) == 0) return(NA)
  switch(rule, mean = mean(x), median = median(x), majority = as.numeric(mean(x) >= 0.5))
})

levels_of <- function(item, about, weights, m) {
  if (about == "tag") return(c(0, 1))
  steps <- declared_steps(item)
  if (identical(weights, "declared scale") && !is.null(steps)) return(steps)
  sort(unique(m[!is.na(m)]))
}

# `between`: the values may lie between the steps of the scale, so equal values say nothing.
all_of_pair <- function(x, y, about, levels, declared, between = FALSE) {
  both <- !is.na(x) & !is.na(y); x <- x[both]; y <- y[both]
  m <- cbind(x, y)
  points <- if (declared) seq_along(levels) else levels
  out <- c(percent_agreement = percent_agreement(m, levels),
    krippendorff_alpha_nominal = krippendorff_alpha(m, levels, "nominal"),
    gwet_ac1 = gwet_ac(m, levels), cohen_kappa = cohen_kappa(x, y, levels))
  if (between) out[] <- NA
  if (about == "tag") return(c(out, mcnemar(x, y)))
  used <- sort(unique(c(x, y)))
  # Without any variation a correlation and the weighted kappas are undefined.
  flat <- length(unique(x)) < 2 || length(unique(y)) < 2
  c(out,
    cohen_kappa_linear = cohen_kappa(x, y, levels, "linear", points),
    cohen_kappa_quadratic = cohen_kappa(x, y, levels, "quadratic", points),
    cohen_kappa_linear_used_ranks = cohen_kappa(x, y, used, "linear", seq_along(used)),
    cohen_kappa_quadratic_used_ranks = cohen_kappa(x, y, used, "quadratic", seq_along(used)),
    bland_altman(x, y),
    krippendorff_alpha_ordinal = krippendorff_alpha(m, levels, "ordinal"),
    krippendorff_alpha_interval = krippendorff_alpha(m, levels, "interval"),
    gwet_ac2_linear = gwet_ac(m, levels, "linear"), gwet_ac2_quadratic = gwet_ac(m, levels, "quadratic"),
    intraclass(m), pearson_correlation = if (flat) NA else cor(x, y))
}

all_of_group <- function(m, about, levels) {
  m <- used_raters(m)
  out <- c(percent_agreement = percent_agreement(m, levels),
    krippendorff_alpha_nominal = krippendorff_alpha(m, levels, "nominal"),
    gwet_ac1 = gwet_ac(m, levels), fleiss_kappa = fleiss_kappa(m, levels),
    conger_kappa = conger_kappa(m, levels), light_kappa = light_kappa(m, levels))
  if (about == "tag") return(out)
  c(out, krippendorff_alpha_ordinal = krippendorff_alpha(m, levels, "ordinal"),
    krippendorff_alpha_interval = krippendorff_alpha(m, levels, "interval"),
    gwet_ac2_linear = gwet_ac(m, levels, "linear"), gwet_ac2_quadratic = gwet_ac(m, levels, "quadratic"),
    intraclass(m))
}

# One peer a session: the first self-review of it; flags per 100 units on sessions that both reviewed.
peers_and_experts <- function(item) {
  d <- by_tag[[item]]
  peers <- d[d$kind == "peer", ]
  first <- peers[!duplicated(peers$session), c("session", "reviewer")]
  peers <- merge(peers, first, by = c("session", "reviewer"))
  list(peers = peers, experts = d[d$kind == "expert", ])
}

rate <- function(d) if (nrow(d) == 0) NA else 100 * mean(d$yes)

rates <- function(item) {
  both <- peers_and_experts(item)
  shared <- intersect(both$peers$session, both$experts$session)
  peer <- rate(both$peers[both$peers$session %in% shared, ])
  expert <- rate(both$experts[both$experts$session %in% shared, ])
  c(peer_rate = peer, expert_rate = expert, rate_gap = peer - expert,
    expert_rate_over_all_sessions = rate(both$experts))
}

against_experts <- function(item) {
  both <- peers_and_experts(item)
  if (nrow(both$peers) == 0 || nrow(both$experts) == 0) return(NULL)
  experts <- consensus(matrix_of(both$experts$unit, both$experts$rater, both$experts$yes), "majority")
  y <- experts[both$peers$unit]; x <- both$peers$yes[!is.na(y)]; y <- y[!is.na(y)]
  m <- cbind(x, y); levels <- sort(unique(c(x, y)))
  hit <- sum(x == 1 & y == 1)
  part <- function(all, times = 1) if (all == 0) NA else times * hit / all
  c(percent_agreement = percent_agreement(m, levels), cohen_kappa = cohen_kappa(x, y, levels),
    krippendorff_alpha_nominal = krippendorff_alpha(m, levels, "nominal"), gwet_ac1 = gwet_ac(m, levels),
    sensitivity = part(sum(y == 1)), precision = part(sum(x == 1)),
    f1 = part(sum(x == 1) + sum(y == 1), 2))
}

among_experts <- function(item) {
  if (is.null(tag_matrices[[item]])) return(NULL)
  m <- used_raters(of_kind(tag_matrices[[item]], "expert"))
  m <- m[rowSums(!is.na(m)) > 0, , drop = FALSE]
  if (ncol(m) < 2) return(NULL)
  levels <- sort(unique(m[!is.na(m)]))
  c(percent_agreement = percent_agreement(m, levels),
    cohen_kappa = if (ncol(m) == 2) cohen_kappa(m[, 1], m[, 2], levels) else NA,
    conger_kappa = conger_kappa(m, levels),
    krippendorff_alpha_nominal = krippendorff_alpha(m, levels, "nominal"), gwet_ac1 = gwet_ac(m, levels))
}

compute <- function(row) {
  about <- row$about; item <- row$item
  if (row$comparison == "rates") return(rates(item))
  if (row$comparison == "peers_against_experts") return(against_experts(item))
  if (row$comparison == "among_experts") return(among_experts(item))
  m <- if (about == "tag") tag_matrices[[item]] else scale_matrices[[item]]
  declared <- identical(row$weights, "declared scale")
  if (row$comparison == "pair") {
    x <- m[, row$first]; y <- m[, row$second]
    seen <- cbind(x, y)[!is.na(x) & !is.na(y), , drop = FALSE]
    return(all_of_pair(x, y, about, levels_of(item, about, row$weights, seen), declared || about == "tag",
      about == "scale" && !declared && !is.null(declared_steps(item))))
  }
  if (row$comparison == "within_kind") {
    group <- of_kind(m, row$first)
    return(all_of_group(group, about, levels_of(item, about, row$weights, group)))
  }
  first <- sort_raters(of_kind(m, row$first)); second <- sort_raters(of_kind(m, row$second))
  if (row$comparison == "pair_kappas") {
    pairs <- if (row$first == row$second) pairs_of(colnames(first)) else
      pairs_of(colnames(first), colnames(second))
    steps <- if (about == "tag") c(0, 1) else declared_steps(item)
    on_steps <- !is.null(steps) && all(m[!is.na(m)] %in% steps)
    levels <- if (on_steps) steps else sort(unique(m[!is.na(m)]))
    points <- if (on_steps) seq_along(levels) else levels
    join <- if (row$rule == "mean") mean else median
    kinds <- if (about == "tag") "identity" else c("identity", "linear", "quadratic")
    names <- c(identity = "cohen_kappa", linear = "cohen_kappa_linear", quadratic = "cohen_kappa_quadratic")
    return(setNames(sapply(kinds, function(kind) {
      found <- pair_kappas(m, pairs, levels, kind, points); found <- found[!is.na(found)]
      if (length(found) == 0) NA else join(found)
    }), names[kinds]))
  }
  x <- consensus(first, row$rule); y <- consensus(second, row$rule)
  seen <- cbind(x, y)[!is.na(x) & !is.na(y), , drop = FALSE]
  if (nrow(seen) == 0) return(NULL)
  all_of_pair(x, y, about, levels_of(item, about, row$weights, seen), declared || about == "tag",
    about == "scale" && !declared && !is.null(declared_steps(item)))
}

# ---- Compute, compare, print -------------------------------------------------------------------------

keys <- c("about", "item", "comparison", "first", "second", "rule", "weights")
group <- do.call(paste, c(lapply(expected[keys], function(x) ifelse(is.na(x), "", x)), sep = "\r"))
expected$r <- NA_real_
for (at in split(seq_len(nrow(expected)), factor(group, unique(group)))) {
  found <- compute(as.list(expected[at[1], ]))
  if (!is.null(found)) expected$r[at] <- unname(found[expected$coefficient[at]])
}

undefined <- is.na(expected$value)
expected$difference <- abs(expected$r - expected$value) / pmax(1, abs(expected$value))
wrong <- which(xor(undefined, is.na(expected$r)) | (!undefined & expected$difference > 1e-9))

main <- expected[expected$comparison %in% c("rates", "peers_against_experts", "among_experts", "within_kind") &
  !undefined, ]
options(width = 200)
cat("Coefficients computed by R (main comparisons)\n\n")
print(data.frame(item = main$item, comparison = main$comparison, kind = ifelse(is.na(main$first), "", main$first),
  coefficient = main$coefficient, n = main$units, value = sprintf("%.6f", main$r)), row.names = FALSE, right = FALSE,
  max = 1e6)
cat("\nPackages used: ", if (length(gave) > 0) paste(sort(gave), collapse = ", ") else "none", "\n", sep = "")
cat(sprintf("%d numbers compared, %d of them undefined in both; largest relative difference %.3g\n",
  nrow(expected), sum(undefined & is.na(expected$r)), max(0, expected$difference, na.rm = TRUE)))
if (!is.na(target)) write.csv(expected[c(keys, "coefficient", "value", "r")], target, row.names = FALSE, na = "")

source(file.path(folder, "questions.R"))
of_questions <- compare_questions()
question_keys <- c("question", "row", "number", "value", "r")
if (!is.na(target_of_questions))
  write.csv(of_questions[question_keys], target_of_questions, row.names = FALSE, na = "")

report <- function(rows) if (nrow(rows) > 0) {
  cat(nrow(rows), "differ:\n")
  print(head(rows, 40), row.names = FALSE)
}
report(expected[wrong, c(keys, "coefficient", "value", "r")])
report(of_questions[of_questions$apart, question_keys])
if (length(wrong) + sum(of_questions$apart) > 0) quit(status = 1)
