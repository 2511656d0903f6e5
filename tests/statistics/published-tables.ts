import type { MeasurementLevel } from "../../app/statistics/krippendorff-alpha";

/** A printed value with what belongs to it. */
export interface Printed {
  readonly value: number;
  readonly se?: number;
  readonly ci?: readonly [number, number];
  readonly p?: number;
  readonly df?: number;
}

/** A reliability table from the literature: the ratings and what must come out. */
export interface PublishedTable {
  readonly source: string;
  readonly level: MeasurementLevel;
  readonly ratings: readonly (readonly (string | number | null)[])[];
  readonly expected: Readonly<Record<string, Printed>>;
}

/** One row per unit, one character per rater, a point where a rating is missing. */
function digits(rows: string): (number | null)[][] {
  return rows.split(" ").map((row) => Array.from(row, (c) => (c === "." ? null : Number(c))));
}

/** The units of a cross table of two raters; categories are 1, 2, ... or the names given. */
function crossed(counts: readonly (readonly number[])[], names?: readonly string[]) {
  return counts.flatMap((row, a) =>
    row.flatMap((count, b) =>
      Array.from({ length: count }, () => [names?.[a] ?? a + 1, names?.[b] ?? b + 1]),
    ),
  );
}

export const publishedTables: readonly PublishedTable[] = [
  {
    source: "Krippendorff (2011), Computing Krippendorff's alpha-reliability, section C",
    level: "ratio",
    ratings: digits("11.1 2232 3333 3333 2222 1234 4444 1121 2222 .555 ..11 ..3."),
    expected: {
      percent_agreement: { value: 0.8181818181818182, se: 0.125608959946865 },
      percent_agreement_all_raters_complete_units: { value: 0.625 },
      krippendorff_alpha_nominal: { value: 0.743421052631579, se: 0.145478717222199 },
      krippendorff_alpha_ordinal: { value: 0.8153875037548813 },
      krippendorff_alpha_interval: { value: 0.8491071428571428, se: 0.129051199944227 },
      krippendorff_alpha_ratio: { value: 0.797402774711612 },
      fleiss_kappa: { value: 0.7611692754224111, se: 0.153019203469492 },
      gwet_ac1: { value: 0.775444068126995, se: 0.142949950640765 },
      brennan_prediger: { value: 0.7727272727272727, se: 0.144716619899483 },
      conger_kappa: { value: 0.7628174413033062, se: 0.149168152480174 },
      gwet_ac2_linear: { value: 0.8587391364326113, se: 0.117329021881364 },
      brennan_prediger_linear: { value: 0.8484848484848485, se: 0.123356124494103 },
      gwet_ac2_quadratic: { value: 0.9140007235516048, se: 0.10396224464506 },
      brennan_prediger_quadratic: { value: 0.9015151515151515, se: 0.110894374973973 },
    },
  },
  {
    source: "Hayes and Krippendorff (2007), p. 84",
    level: "ratio",
    ratings: digits(
      "112.2 1101. 2333. .00.0 000.0 000.0 102.1 1.20. 222.2 2111. .100. 0000. 1222. 33223 111.1 111.1 212.2 1233. 1101. 000.0 0011. 00.00 2333. 0000. 12.22 0111. 00010 1212. 1122. 112.2 110.0 2121. 22.22 3222. 222.2 223.2 222.2 22.12 2222. 111.1",
    ),
    expected: {
      percent_agreement: { value: 0.625, se: 0.0496103047378499 },
      percent_agreement_all_raters_complete_units: { value: 0.0 },
      krippendorff_alpha_nominal: { value: 0.47650956741865835, se: 0.0675571109982782 },
      krippendorff_alpha_ordinal: { value: 0.7598291891514336 },
      krippendorff_alpha_interval: { value: 0.7573782771535581, se: 0.048845866591625 },
      krippendorff_alpha_ratio: { value: 0.6621229661759854 },
      fleiss_kappa: { value: 0.46968487988117014, se: 0.0696039355945713 },
      gwet_ac1: { value: 0.5093492441479676, se: 0.065442995103957 },
      brennan_prediger: { value: 0.5, se: 0.0661470729837999 },
      conger_kappa: { value: 0.4726078177107625, se: 0.0687819200547193 },
      gwet_ac2_linear: { value: 0.7067982930859694, se: 0.0436427383252065 },
      brennan_prediger_linear: { value: 0.6833333333333333, se: 0.0450507785678855 },
      gwet_ac2_quadratic: { value: 0.8476442291221205, se: 0.0279348564711975 },
      brennan_prediger_quadratic: { value: 0.825, se: 0.0296270743200123 },
    },
  },
  {
    source: "Fleiss (1971), table 1",
    level: "nominal",
    ratings: digits(
      "444444 222555 233335 555555 222444 113333 333355 113334 114444 555555 144444 124444 222333 144444 224445 333335 111455 111112 224444 133555 555555 244444 224555 114444 144445 222224 111155 224444 133333 555555",
    ),
    expected: {
      percent_agreement: { value: 0.5555555555555556, se: 0.0440982686845996 },
      percent_agreement_all_raters_complete_units: { value: 0.16666666666666666 },
      krippendorff_alpha_nominal: { value: 0.43340982828202895, se: 0.0541989355153328 },
      fleiss_kappa: { value: 0.43024452006014086, se: 0.0541989355153328 },
      gwet_ac1: { value: 0.4478845158445642, se: 0.0556621416816179 },
      brennan_prediger: { value: 0.4444444444444444, se: 0.0551228358557495 },
      "specific_agreement[1]": { value: 0.35384615384615387 },
      "specific_agreement[2]": { value: 0.35384615384615387 },
      "specific_agreement[3]": { value: 0.6 },
      "specific_agreement[4]": { value: 0.6327272727272727 },
      "specific_agreement[5]": { value: 0.6697674418604651 },
    },
  },
  {
    source: "Shrout and Fleiss (1979), table 2",
    level: "ratio",
    ratings: [
      [9, 2, 5, 8],
      [6, 1, 3, 2],
      [8, 4, 6, 8],
      [7, 1, 2, 6],
      [10, 5, 6, 9],
      [6, 2, 4, 7],
    ],
    expected: {
      krippendorff_alpha_ordinal: { value: 0.1090594132389798 },
      krippendorff_alpha_interval: { value: 0.14730785039046446, se: 0.13700217204278 },
      krippendorff_alpha_ratio: { value: 0.08195127861375741 },
      icc_1_1: {
        value: 0.1657417684054754,
        ci: [-0.13293232487475098, 0.722560062328121],
        p: 0.16476880834464,
      },
      icc_2_1: {
        value: 0.28976377952755905,
        ci: [0.018786513374712013, 0.7610843696489528],
        p: 0.000134566516484337,
      },
      icc_3_1: {
        value: 0.7148407148407149,
        ci: [0.3424647650339252, 0.9458582599553595],
        p: 0.000134566516484337,
      },
      icc_1_k: {
        value: 0.4427971336792686,
        ci: [-0.8844421552381201, 0.9124154203407755],
        p: 0.16476880834464,
      },
      icc_2_k: {
        value: 0.620050547598989,
        ci: [0.07113681530250335, 0.9272320401677219],
        p: 0.000134566516484337,
      },
      icc_3_k: {
        value: 0.9093155423770695,
        ci: [0.6756747138163046, 0.9858916781690623],
        p: 0.000134566516484337,
      },
    },
  },
  {
    source: "Cohen (1960), p. 37",
    level: "interval",
    ratings: crossed([
      [25, 12, 3],
      [13, 2, 15],
      [12, 16, 2],
    ]),
    expected: {
      percent_agreement: { value: 0.29, se: 0.0456048021572069 },
      percent_agreement_all_raters_complete_units: { value: 0.29 },
      krippendorff_alpha_nominal: { value: -0.09527131782945736, se: 0.0578494242998017 },
      fleiss_kappa: { value: -0.10077519379844961, se: 0.0578494242998017 },
      gwet_ac1: { value: -0.04797047970479705, se: 0.0747710570503059 },
      brennan_prediger: { value: -0.065, se: 0.0684072032358103 },
      conger_kappa: { value: -0.09230769230769231, se: 0.0569267859775445 },
      scott_pi: { value: -0.10077519379844961, se: 0.0575594504221531 },
      gwet_ac2_linear: { value: 0.07027027027027027, se: 0.0839402723087413 },
      gwet_ac2_quadratic: { value: 0.18309859154929578, se: 0.102808391678727 },
      cohen_kappa: {
        value: -0.09230769230769231,
        se: 0.056641436882514044,
        ci: [-0.20332286863001853, 0.018707484014633888],
      },
      cohen_kappa_linear: {
        value: 0.022727272727272728,
        se: 0.06360860253648902,
        ci: [-0.10194329735116889, 0.14739784280571433],
      },
      cohen_kappa_quadratic: {
        value: 0.13432835820895522,
        se: 0.07900281847527116,
        ci: [-0.02051432067973183, 0.28917103709764225],
      },
      light_kappa: { value: -0.09230769230769231 },
      "specific_agreement[1]": { value: 0.5555555555555556 },
      "specific_agreement[2]": { value: 0.06666666666666667 },
      "specific_agreement[3]": { value: 0.08 },
      stuart_maxwell_chi2: { value: 3.467492260061919, p: 0.1766215219252934, df: 2.0 },
      bowker_chi2: { value: 5.472258064516129, p: 0.1403073399757456, df: 3.0 },
    },
  },
  {
    source: "Cohen (1960), p. 45",
    level: "interval",
    ratings: crossed([
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ]),
    expected: {
      percent_agreement: { value: 0.7, se: 0.0324850178068221 },
      percent_agreement_all_raters_complete_units: { value: 0.7 },
      krippendorff_alpha_nominal: { value: 0.48846153846153845, se: 0.0524140291172536 },
      fleiss_kappa: { value: 0.48717948717948717, se: 0.0524140291172536 },
      gwet_ac1: { value: 0.5759717314487632, se: 0.0481205769021417 },
      brennan_prediger: { value: 0.55, se: 0.0487275267102331 },
      conger_kappa: { value: 0.4915254237288136, se: 0.051129800258053 },
      scott_pi: { value: 0.48717948717948717, se: 0.0522828298398507 },
      gwet_ac2_linear: { value: 0.6097560975609756, se: 0.0508703163650729 },
      brennan_prediger_linear: { value: 0.55, se: 0.0528995920038223 },
      gwet_ac2_quadratic: { value: 0.6385542168674698, se: 0.0576657651319925 },
      brennan_prediger_quadratic: { value: 0.55, se: 0.0637993084507502 },
      cohen_kappa: {
        value: 0.4915254237288136,
        se: 0.05100181557607785,
        ci: [0.39156370205354707, 0.5914871454040801],
      },
      cohen_kappa_linear: {
        value: 0.47368421052631576,
        se: 0.05443230917764151,
        ci: [0.36699884494278934, 0.5803695761098422],
      },
      cohen_kappa_quadratic: {
        value: 0.45454545454545453,
        se: 0.06645368159107816,
        ci: [0.32429863198684894, 0.5847922771040601],
      },
      light_kappa: { value: 0.4915254237288136 },
      "specific_agreement[1]": { value: 0.8 },
      "specific_agreement[2]": { value: 0.6666666666666666 },
      "specific_agreement[3]": { value: 0.4 },
      stuart_maxwell_chi2: { value: 13.513513513513516, p: 0.0011629949394361444, df: 2.0 },
      bowker_chi2: { value: 14.466666666666667, p: 0.002334091588064577, df: 3.0 },
    },
  },
  {
    source: "Landis and Koch (1977), pathologists A and B, as in Agresti (1992)",
    level: "interval",
    ratings: crossed([
      [22, 2, 2, 0],
      [5, 7, 14, 0],
      [0, 2, 36, 0],
      [0, 1, 17, 10],
    ]),
    expected: {
      percent_agreement: { value: 0.635593220338983, se: 0.0444928188384252 },
      percent_agreement_all_raters_complete_units: { value: 0.635593220338983 },
      krippendorff_alpha_nominal: { value: 0.475745784695201, se: 0.0638462771974405 },
      krippendorff_alpha_ordinal: { value: 0.7573184745476655 },
      krippendorff_alpha_interval: { value: 0.7846012832263978, se: 0.0388259845965662 },
      fleiss_kappa: { value: 0.473514915693904, se: 0.0638462771974405 },
      gwet_ac1: { value: 0.526303505578117, se: 0.0585883247763744 },
      brennan_prediger: { value: 0.5141242937853108, se: 0.0593237584512336 },
      conger_kappa: { value: 0.49300559552358114, se: 0.0569851265608317 },
      scott_pi: { value: 0.473514915693904, se: 0.0635751665154262 },
      gwet_ac2_linear: { value: 0.7185304259897846, se: 0.0384224966056514 },
      brennan_prediger_linear: { value: 0.688135593220339, se: 0.0397400194521882 },
      gwet_ac2_quadratic: { value: 0.8531741284008518, se: 0.0253732640898627 },
      brennan_prediger_quadratic: { value: 0.823728813559322, se: 0.0274641184293876 },
      cohen_kappa: {
        value: 0.49300559552358114,
        se: 0.05674315040803581,
        ci: [0.38179106435449167, 0.6042201266926706],
      },
      cohen_kappa_linear: {
        value: 0.6488095238095238,
        se: 0.04765242235638708,
        ci: [0.5554124922149138, 0.7422065554041338],
      },
      cohen_kappa_quadratic: {
        value: 0.7838218714768884,
        se: 0.03867033613715451,
        ci: [0.7080294053780078, 0.859614337575769],
      },
      light_kappa: { value: 0.49300559552358114 },
      "specific_agreement[1]": { value: 0.8301886792452831 },
      "specific_agreement[2]": { value: 0.3684210526315789 },
      "specific_agreement[3]": { value: 0.6728971962616822 },
      "specific_agreement[4]": { value: 0.5263157894736842 },
      stuart_maxwell_chi2: { value: 29.044711378044703, p: 2.1915022061559784e-6, df: 3.0 },
      bowker_chi2: { value: 30.285714285714285, p: 3.4684456548004854e-5, df: 6.0 },
      icc_1_1: {
        value: 0.7853211009174312,
        ci: [0.7051553757601554, 0.84570378809548],
        p: 1.37414699223918e-26,
      },
      icc_2_1: {
        value: 0.7852604828462516,
        ci: [0.7050055011361966, 0.8456863886575561],
        p: 2.27165298149465e-26,
      },
      icc_3_1: {
        value: 0.7848172710596868,
        ci: [0.7042622522814801, 0.8454203658157333],
        p: 2.27165298149465e-26,
      },
      icc_1_k: {
        value: 0.8797533401849948,
        ci: [0.8270863591487061, 0.9164025057001518],
        p: 1.37414699223918e-26,
      },
      icc_2_k: {
        value: 0.8797153024911032,
        ci: [0.8269832568474281, 0.9163922905371359],
        p: 2.27165298149465e-26,
      },
      icc_3_k: {
        value: 0.879437109652937,
        ci: [0.8264716904205215, 0.9162360852585814],
        p: 2.27165298149465e-26,
      },
    },
  },
  {
    source: "Feinstein and Cicchetti (1990), skewed margins",
    level: "nominal",
    ratings: crossed(
      [
        [5, 5],
        [10, 80],
      ],
      ["no", "yes"],
    ),
    expected: {
      percent_agreement: { value: 0.85, se: 0.0358870281282637 },
      percent_agreement_all_raters_complete_units: { value: 0.85 },
      krippendorff_alpha_nominal: { value: 0.3177142857142857, se: 0.136159266961817 },
      fleiss_kappa: { value: 0.3142857142857143, se: 0.136159266961817 },
      gwet_ac1: { value: 0.808, se: 0.0523920386272108 },
      brennan_prediger: { value: 0.7, se: 0.0717740562565273 },
      pabak: { value: 0.7 },
      conger_kappa: { value: 0.3181818181818182, se: 0.134128850522899 },
      scott_pi: { value: 0.3142857142857143, se: 0.135476760072654 },
      cohen_kappa: {
        value: 0.3181818181818182,
        se: 0.13345652122383614,
        ci: [0.056611843081094015, 0.5797517932825423],
      },
      light_kappa: { value: 0.3181818181818182 },
      "specific_agreement[no]": { value: 0.4 },
      "specific_agreement[yes]": { value: 0.9142857142857143 },
      mcnemar_chi2: { value: 1.6666666666666667, p: 0.1967056024589432 },
      mcnemar_exact_p: { value: 0.30175781249999994 },
      mcnemar_midp: { value: 0.2101135253906249 },
      stuart_maxwell_chi2: { value: 1.6666666666666656, p: 0.19670560245894333, df: 1.0 },
      bowker_chi2: { value: 1.6666666666666667, p: 0.1967056024589432, df: 1.0 },
    },
  },
  {
    source: "Gwet (2008), the kappa paradox",
    level: "nominal",
    ratings: crossed([
      [80, 7],
      [8, 5],
    ]),
    expected: {
      percent_agreement: { value: 0.85, se: 0.0358870281282637 },
      percent_agreement_all_raters_complete_units: { value: 0.85 },
      krippendorff_alpha_nominal: { value: 0.3177142857142857, se: 0.136159266961817 },
      fleiss_kappa: { value: 0.3142857142857143, se: 0.136159266961817 },
      gwet_ac1: { value: 0.808, se: 0.0523920386272108 },
      brennan_prediger: { value: 0.7, se: 0.0717740562565273 },
      pabak: { value: 0.7 },
      conger_kappa: { value: 0.31444241316270566, se: 0.136077821036986 },
      scott_pi: { value: 0.3142857142857143, se: 0.135476760072654 },
      cohen_kappa: {
        value: 0.31444241316270566,
        se: 0.1353957224006442,
        ci: [0.04907167359665998, 0.5798131527287513],
      },
      light_kappa: { value: 0.31444241316270566 },
      "specific_agreement[1]": { value: 0.9142857142857143 },
      "specific_agreement[2]": { value: 0.4 },
      mcnemar_chi2: { value: 0.06666666666666667, p: 0.7962534147376392 },
      mcnemar_exact_p: { value: 1.0 },
      mcnemar_midp: { value: 0.8036193847656249 },
      stuart_maxwell_chi2: { value: 0.06666666666666662, p: 0.7962534147376392, df: 1.0 },
      bowker_chi2: { value: 0.06666666666666667, p: 0.7962534147376392, df: 1.0 },
    },
  },
  {
    source: "Stuart (1955), unaided vision of 7477 women",
    level: "ordinal",
    ratings: crossed([
      [1520, 266, 124, 66],
      [234, 1512, 432, 78],
      [117, 362, 1772, 205],
      [36, 82, 179, 492],
    ]),
    expected: {
      cohen_kappa: {
        value: 0.5953888280894342,
        se: 0.0072868511347457384,
        ci: [0.5811068623046277, 0.6096707938742406],
      },
      cohen_kappa_linear: {
        value: 0.652380429500598,
        se: 0.007075263570698372,
        ci: [0.6385131677209009, 0.6662476912802952],
      },
      cohen_kappa_quadratic: {
        value: 0.7023342524900977,
        se: 0.008381936586536728,
        ci: [0.6859059586597871, 0.7187625463204084],
      },
      stuart_maxwell_chi2: { value: 11.956569622982549, p: 0.007533425054800562, df: 3.0 },
      bowker_chi2: { value: 19.10655021526677, p: 0.0039874198404285756, df: 6.0 },
    },
  },
  {
    source: "Bland and Altman (1986), table 1, first readings",
    level: "ratio",
    ratings: [
      [494, 512],
      [395, 430],
      [516, 520],
      [434, 428],
      [476, 500],
      [557, 600],
      [413, 364],
      [442, 380],
      [650, 658],
      [433, 445],
      [417, 432],
      [656, 626],
      [267, 260],
      [478, 477],
      [178, 259],
      [423, 350],
      [427, 451],
    ],
    expected: {
      icc_1_1: {
        value: 0.946014725088045,
        ci: [0.8607901713199279, 0.979939215450636],
        p: 5.50122907138766e-10,
      },
      icc_2_1: {
        value: 0.9459284055773101,
        ci: [0.8574111712349921, 0.9800786591462586],
        p: 2.3689288918778e-9,
      },
      icc_3_1: {
        value: 0.9429130724069794,
        ci: [0.8499083916773664, 0.9789431343965918],
        p: 2.3689288918778e-9,
      },
      icc_1_k: {
        value: 0.9722585475762459,
        ci: [0.9251877880560142, 0.9898679795860308],
        p: 5.50122907138766e-10,
      },
      icc_2_k: {
        value: 0.9722129579548184,
        ci: [0.9232324910212526, 0.9899391164276621],
        p: 2.3689288918778e-9,
      },
      icc_3_k: {
        value: 0.9706178683937216,
        ci: [0.9188653832817413, 0.9893595398284],
        p: 2.3689288918778e-9,
      },
      bland_altman_bias: {
        value: -2.1176470588235294,
        ci: [-22.048837696642877, 17.81354357899582],
      },
      bland_altman_sd: { value: 38.76512987360738 },
      bland_altman_lower: {
        value: -78.09590546711173,
        ci: [-112.85155313930689, -43.34025779491658],
      },
      bland_altman_upper: { value: 73.86061134946466, ci: [39.10496367726951, 108.61625902165981] },
    },
  },
];
