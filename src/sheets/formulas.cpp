#include "sheets/formulas.hpp"

#include "ladder/edition.hpp"
#include "sheets/words.hpp"

namespace sheets {

using namespace calc;

std::string literal(std::string_view text) {
    std::string result = "\"";
    for (const char character : text) {
        if (character == '"')
            result += '"';
        result += character;
    }
    return result.append(1, '"');
}

std::string yearOrLiteral(const std::string& edition) {
    return edition.find_first_not_of("0123456789") == std::string::npos ? edition : literal(edition);
}

std::string call(std::string_view function, std::initializer_list<std::string> arguments) {
    std::string result(function);
    auto separator = '(';
    for (const auto& argument : arguments) {
        result.append(1, separator).append(argument);
        separator = ';';
    }
    return result.append(1, ')');
}

std::string ifGiven(const std::string& name, const std::string& formula) {
    return call("IF", {name + "=\"\"", "\"\"", formula});
}

std::string ifKnown(const std::string& formula) {
    return call("IFNA", {formula, "\"\""});
}

std::string sentence(ladder::Language language, const Words& words,
                     std::initializer_list<std::string> formulas) {
    std::string result;
    const auto append = [&](const std::string& part) {
        result.append(result.empty() ? "" : "&").append(part);
    };
    std::string rest = words.in(language);
    for (auto place = rest.find('%'); place != std::string::npos; place = rest.find('%')) {
        const auto number = static_cast<std::size_t>(rest.at(place + 1) - '1');
        if (place > 0)
            append(literal(rest.substr(0, place)));
        append(std::data(formulas)[number]);
        rest.erase(0, place + 3);
    }
    if (!rest.empty())
        append(literal(rest));
    return result;
}

std::string orSpace(const std::string& formula) {
    return call("IFERROR", {call("IF", {formula + "=\"\"", "\" \"", formula}), "\" \""});
}

std::string isInWords(const Cell& first) {
    return "AND(ISTEXT(" + relative(first) + ");" + relative(first) + "<>\"\")";
}

std::string capitalised(const std::string& formula) {
    return "UPPER(LEFT(" + formula + "))&MID(" + formula + ";2;999)";
}

std::string barsMissing(ladder::Language language, const calc::Range& headings) {
    const auto names = reference(headings);
    const auto shares = reference(calc::Range{headings.first.below(), headings.last.below()});
    const auto isMissing = "(" + shares + "=\"\")*(" + names + "<>\"\")";
    const auto list = call("TEXTJOIN", {"\", \"", "1", call("IF", {isMissing, names, "\"\""})});
    return call("IF",
                {"SUM(" + isMissing + ")=0", "\"\"", literal(say(language, words::noBar)) + "&" + list});
}

namespace {

/// A formula about a list, or `none` where the name that is to narrow it is empty.
std::string narrowed(const std::string& within, const std::string& formula, const char* none) {
    return within.empty() ? formula : call("IF", {within + "=\"\"", none, formula});
}

} // namespace

std::string Formulas::of(std::string_view function, std::initializer_list<std::string> arguments) const {
    std::string result(function);
    result += '(';
    for (const auto& argument : arguments)
        result.append(argument).append(1, ';');
    return result.append(edition_).append(1, ')');
}

std::string Formulas::listed(std::string_view what, const std::string& within, std::size_t k) const {
    const auto name = call("INDEX", {of("LADDER_LIST", {literal(what), within}), std::to_string(k)});
    return narrowed(within, call("IFERROR", {name, "\"\""}), "\"\"");
}

std::string Formulas::length(std::string_view what, const std::string& within) const {
    const auto rows = call("ROWS", {of("LADDER_LIST", {literal(what), within})});
    return narrowed(within, call("IFERROR", {rows, "0"}), "0");
}

std::string Formulas::info(const std::string& subject, std::string_view field) const {
    return of("LADDER_INFO", {subject, literal(inLanguage(field))});
}

std::string Formulas::rungName(const std::string& rung) const {
    return of("LADDER_INFO", {rung, "\"rung\""}) + "&\" – \"&" + name(rung);
}

std::string Formulas::inLanguage(std::string_view word) const {
    return std::string(word) + std::string(suffixOf(textLanguageFor(language_)));
}

std::string Formulas::figure(const std::string& area, const std::string& item) const {
    return call("IFNA", {of("LADDER_COUNT", {area, item}), whyNoFigure(area, item)});
}

std::string Formulas::whyNoFigure(const std::string& area, const std::string& item) const {
    const auto status = of("LADDER_STATUS", {area, item}) + "=";
    const auto word = [&](const Words& words) { return literal(say(language_, words)); };
    const auto otherwise = call("IF", {status + literal(ladder::status::cannotExist),
                                       word(words::cannotExist), word(words::notAvailable)});
    return call("IF", {status + literal(ladder::status::notCollected), word(words::notMeasured), otherwise});
}

std::string Formulas::unlessGone(const std::string& formula, const Words& advice) const {
    return call("IF", {"ISERROR(" + of("LADDER_SOURCE", {}) + ")",
                       literal(say(language_, words::editionGone)) + "&" + edition_ + "&" +
                           literal(say(language_, advice)),
                       formula});
}

std::string Formulas::notes(const std::string& within) const {
    const auto list = of("LADDER_LIST", {literal(inLanguage("notes")), within});
    std::string lines = "TEXTJOIN(CHAR(10)&\"• \";1";
    for (std::size_t k = 1; k <= mostNotes; ++k)
        lines += ";IFERROR(INDEX(" + list + ";" + std::to_string(k) + ");\"\")";
    const auto others = "ROWS(" + list + ")-" + std::to_string(mostNotes);
    const auto pointer = call("IF", {others + "=1", literal(say(language_, words::oneMoreNote)),
                                     sentence(language_, words::moreNotes, {"(" + others + ")"})});
    const auto more = call("IF", {others + ">0", "CHAR(10)&" + pointer, "\"\""});
    return narrowed(within, ifKnown("\"• \"&" + lines + ")&" + more), "\"\"");
}

} // namespace sheets
