"use strict";
(() => {
const MOST = 3, MOST_TRIED = 12, MOST_LETTERS = 64, MAX_TERM = 64;
const SHORTEST_WORD = 3, LONGEST_HANGUL = 8, LONGEST_RUN = 12;
const FIRST_SYLLABLE = 0xac00, FIRST_VOWEL = 0x314f, VOWELS = 21;
const INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const FINALS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
const LETTERS = Array.from({ length: 51 }, (_, i) => String.fromCharCode(0x3131 + i));
const PARTICLE = /^([가-힣]{2,}?)(?:에서|으로|에게|까지|부터|[은는이가을를의에로와과도])$/;
const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const lettersOf = (syllables) =>
[...syllables].flatMap((syllable) => {
const number = syllable.charCodeAt(0) - FIRST_SYLLABLE;
const last = number % FINALS.length;
const vowel = Math.floor(number / FINALS.length) % VOWELS;
const letters = [
INITIALS[Math.floor(number / FINALS.length / VOWELS)],
String.fromCharCode(FIRST_VOWEL + vowel),
];
return last ? [...letters, FINALS[last]] : letters;
});
const syllablesOf = (letters) => {
const vowel = (at) => (letters.charCodeAt(at) || 0) - FIRST_VOWEL;
let syllables = "";
for (let at = 0; at < letters.length; ) {
const initial = INITIALS.indexOf(letters[at]);
if (initial < 0 || vowel(at + 1) < 0) {
return "";
}
const ends = at + 2 < letters.length && vowel(at + 3) < 0;
const last = ends ? Math.max(0, FINALS.indexOf(letters[at + 2])) : 0;
const number = (initial * VOWELS + vowel(at + 1)) * FINALS.length + last;
syllables += String.fromCharCode(FIRST_SYLLABLE + number);
at += last ? 3 : 2;
}
return syllables;
};
const has = async (term) => (await stele.sectionsOf(term)).size > 0;
const same = (one, at, other, otherAt) => one.slice(at).join("") === other.slice(otherAt).join("");
const isOneSlip = (one, other) => {
if (Math.abs(one.length - other.length) > 1) {
return false;
}
let at = 0;
while (at < Math.min(one.length, other.length) && one[at] === other[at]) {
at++;
}
if (one.length !== other.length) {
const more = one.length > other.length ? 1 : 0;
return same(one, at + more, other, at + 1 - more);
}
const exchanged = at + 1 < one.length && one[at] === other[at + 1] && one[at + 1] === other[at];
return (
at < one.length &&
(same(one, at + 1, other, at + 1) || (exchanged && same(one, at + 2, other, at + 2)))
);
};
const slipsAt = (letters, at, alphabet) => {
const before = letters.slice(0, at).join("");
const after = letters.slice(at + 1).join("");
const slips = [before + after];
if (at + 1 < letters.length) {
slips.push(before + letters[at + 1] + letters[at] + letters.slice(at + 2).join(""));
}
for (const letter of alphabet) {
slips.push(before + letter + after, before + letter + letters[at] + after);
}
return slips;
};
const alphabetOf = (letters) => {
const codes = letters.map((letter) => letter.codePointAt(0));
const latin = letters.every((letter) => letter >= "a" && letter <= "z");
const least = latin ? 97 : Math.min(...codes);
const greatest = latin ? 122 : Math.max(...codes);
const length = Math.min(greatest - least + 1, MOST_LETTERS);
return Array.from({ length }, (_, i) => String.fromCodePoint(least + i));
};
const nearWords = async (word) => {
const letters = [...word];
if (letters.length < SHORTEST_WORD || /[0-9]/.test(word)) {
return [];
}
const kept = letters.length > 4 ? 3 : 2;
const terms = await stele.beginningWith(letters.slice(0, kept).join(""));
const near = new Set(terms.filter((term) => isOneSlip(letters, [...term])));
for (let at = kept - 1; at >= 0 && !near.size; at--) {
for (const slip of new Set(slipsAt(letters, at, alphabetOf(letters)))) {
if (slip !== word && (await has(slip))) {
near.add(slip);
}
}
}
const counted = await Promise.all(
[...near].map(async (text) => ({ text, sections: (await stele.sectionsOf(text)).size })),
);
return counted
.sort((a, b) => b.sections - a.sections || byText(a.text, b.text))
.slice(0, MOST)
.map(({ text }) => text);
};
const hangulNear = (run, near) => {
const letters = lettersOf(run);
letters.forEach((_, at) =>
slipsAt(letters, at, LETTERS).forEach((slip) => near.add(syllablesOf(slip))),
);
LETTERS.forEach((letter) => near.add(syllablesOf(letters.join("") + letter)));
};
const charactersNear = async (run, near) => {
const { length } = run;
for (let at = 0; at < length; at++) {
const before = run.slice(0, at).join("");
const after = run.slice(at + 1).join("");
if (length >= 4) {
near.add(before + after);
}
if (at + 1 < length) {
near.add(before + run[at + 1] + run[at] + run.slice(at + 2).join(""));
}
if (at > 0 && (at + 1 < length || length >= 4)) {
for (const pair of await stele.beginningWith(run[at - 1])) {
near.add(before + pair.slice(run[at - 1].length) + after);
}
}
}
};
const pairsOf = (text) => {
const characters = [...text];
return characters.slice(1).map((c, i) => characters[i] + c);
};
const sectionsOfRun = async (run) => {
let sections = null;
for (const pair of pairsOf(run)) {
const more = await stele.sectionsOf(pair);
sections = sections ? sections.filter((section) => more.has(section)) : [...more.keys()];
if (!sections.length) {
return 0;
}
}
return sections?.length ?? 0;
};
const nearRuns = async (run) => {
const characters = [...run];
const near = new Set();
if (characters.length < 2 || characters.length > LONGEST_RUN) {
return [];
}
if (/^[가-힣]+$/.test(run)) {
if (characters.length <= LONGEST_HANGUL) {
hangulNear(run, near);
}
} else {
await charactersNear(characters, near);
}
near.delete(run);
const counted = [];
for (const text of near) {
const sections = await sectionsOfRun(text);
if (sections) {
counted.push({ text, sections, less: text.length < run.length ? 1 : 0 });
}
}
counted.sort((a, b) => a.less - b.less || b.sections - a.sections || byText(a.text, b.text));
const standing = [];
for (const { text } of counted.slice(0, MOST_TRIED)) {
const { missing, works } = await stele.find(`"${text}"`);
if (standing.length < MOST && works.length && !missing.length) {
standing.push(text);
}
}
return standing;
};
stele.near = async (missing) => {
await stele.foldTables(missing);
const { clauses } = stele.parse(missing);
if (clauses.length !== 1 || clauses[0].parts.length !== 1) {
return [];
}
const { run, text } = clauses[0].parts[0];
if (!run) {
return nearWords(text.slice(0, MAX_TERM));
}
const near = await nearRuns(text);
const [, stem] = near.length ? [] : PARTICLE.exec(text) ?? [];
return stem ? nearRuns(stem) : near;
};
})();
