/**
 * Formulas as Excel's files write them and as Excel shows them: functions younger than 2007 have a prefix in a file, and
 * so have an add-in's (`_xldudf_JAHIZ_SERVICECOUNT` for `JAHIZ.SERVICECOUNT`); names inside LET and LAMBDA too.
 */
const texts = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** "=" included in what is returned, not in what is given. */
export function shownFormula(written: string): string {
  if (!written.includes("_xl")) return `=${written}`;
  return `=${outsideTexts(written, (piece) =>
    piece
      .replace(/_xldudf_JAHIZ_/gi, "JAHIZ.")
      .replace(/_xlfn\.SINGLE\(/g, "SINGLE(")
      .replace(/_xlfn\.ANCHORARRAY\(\s*(\$?[A-Za-z]{1,3}\$?\d+)\s*\)/g, "$1#")
      .replace(/(?:_xlfn\.|_xlws\.|_xlpm\.)+/g, ""),
  )}`;
}

/** The inverse, for a file: "=" not included. */
export function writtenFormula(shown: string): string {
  const names = parameterNames(shown);
  return outsideTexts(shown.replace(/^=/, ""), (piece) =>
    piece
      .replace(/(\$?[A-Za-z]{1,3}\$?\d+)#/g, "_xlfn.ANCHORARRAY($1)")
      .replace(/\bJAHIZ\.([A-Z0-9_.]+)(?=\s*\()/gi, (_, name: string) => `_xldudf_JAHIZ_${name.toUpperCase()}`)
      .replace(/(?<![\p{L}\p{N}_.!])([A-Z][A-Z0-9.]*)(?=\()/giu, (name) => prefixed(name))
      .replace(/(?<![\p{L}\p{N}_.!$])[\p{L}_][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.(!])/gu, (name) =>
        names.has(name.toLowerCase()) ? `_xlpm.${name}` : name,
      ),
  );
}

function outsideTexts(formula: string, change: (piece: string) => string): string {
  return formula
    .split(texts)
    .map((piece, index) => (index % 2 === 1 ? piece : change(piece)))
    .join("");
}

function prefixed(name: string): string {
  const upper = name.toUpperCase();
  if (sheetFunctions.has(upper)) return `_xlfn._xlws.${upper}`;
  return youngFunctions.has(upper) ? `_xlfn.${upper}` : name;
}

/** The names that LET and LAMBDA declare: every second argument of LET, every argument but the last of LAMBDA. */
function parameterNames(formula: string): ReadonlySet<string> {
  if (!/\b(?:LET|LAMBDA)\(/i.test(formula)) return new Set();
  const names = [...formula.matchAll(/[(,]\s*([\p{L}_][\p{L}\p{N}_.]*)\s*,/gu)].map(([, name = ""]) => name);
  return new Set(names.filter((name) => !/^[a-z]{1,3}\d+$/i.test(name)).map((name) => name.toLowerCase()));
}

const sheetFunctions: ReadonlySet<string> = new Set(["FILTER", "SORT"]);

/** Functions that Excel added after 2007, as Microsoft lists them under "Issue: an _xlfn. prefix is displayed". */
const youngFunctions: ReadonlySet<string> = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR " +
    "BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT " +
    "CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S " +
    "CSC CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST " +
    "FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV " +
    "GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMSEC IMSINH IMTAN ISFORMULA ISO.CEILING " +
    "ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT " +
    "NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC " +
    "PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ " +
    "REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SINGLE SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T " +
    "T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE " +
    "VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST"
  ).split(" "),
);
