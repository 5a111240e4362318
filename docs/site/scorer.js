// How the search ranks: names first, then titles, then text. It also gives each answer the summary of its page.
var Scorer = {
  score: (result) => {
    result[3] = result[3] || (typeof SUMMARIES === "undefined" ? "" : SUMMARIES[result[0]] || "");
    return result[4];
  },
  objNameMatch: 11,
  objPartialMatch: 6,
  objPrio: { 0: 15, 1: 5, 2: -5 },
  objPrioDefault: 0,
  title: 15,
  partialTitle: 7,
  term: 5,
  partialTerm: 2,
};
