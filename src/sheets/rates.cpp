#include "sheets/rates.hpp"

#include "ladder/notes.hpp"
#include "sheets/words.hpp"

#include <algorithm>
#include <utility>

namespace sheets {

std::string Rates::heading() const {
    const auto word = [&](const Words& words) { return literal(say(formulas_.language(), words)); };
    return ifBase(word(words::perThousand) + "&" + formulas_.info(base_, "unit"), word(words::perNobody));
}

std::string Rates::indexHeading(const std::string& whole) const {
    return "\"Index (\"&" + whole + "&\" = 100)\"";
}

std::string Rates::rate(const std::string& area, const std::string& item,
                        const std::string& otherwise) const {
    return of("LADDER_RATE", area, item, otherwise);
}

std::string Rates::index(const std::string& area, const std::string& item,
                         const std::string& otherwise) const {
    return of("LADDER_INDEX", area, item, otherwise);
}

std::string Rates::sumOfRungs(const std::string& area) const {
    const auto rungs = formulas_.of("LADDER_LIST", {"\"rungs\"", ""});
    const auto rates = formulas_.of("LADDER_RATE", {area, rungs, base_});
    return ifBase(
        call("IF", {"SUMPRODUCT(1*ISNUMBER(" + rates + "))=0", "\"\"", "SUMPRODUCT(IFNA(" + rates + ";0))"}),
        "\"\"");
}

std::string Rates::note(const std::string& whole) const {
    const auto language = formulas_.language();
    const auto word = [&](const Words& words) { return "&" + literal(say(language, words)) + "&"; };
    const auto notes = formulas_.info(base_, "note");
    const auto text = heading() + word(words::rateIs) + day() + word(words::rateIsNot) + whole +
                      word(words::whoCounted) + formulas_.of("LADDER_INFO", {base_, "\"source\""}) +
                      "&\".\"&" + call("IF", {notes + "=\"\"", "\"\"", "CHAR(10)&\"• \"&" + notes});
    const auto isGone = "ISERROR(" + formulas_.of("LADDER_SOURCE", {}) + ")";
    return ifBase(text, call("IF", {isGone, "\"\"", literal(say(language, words::noRates))}));
}

std::string Rates::of(std::string_view function, const std::string& area, const std::string& item,
                      const std::string& otherwise) const {
    return ifBase(call("IFNA", {formulas_.of(function, {area, item, base_}), otherwise}), otherwise);
}

std::string Rates::ifBase(const std::string& formula, const std::string& otherwise) const {
    return call("IF", {base_ + "=\"\"", otherwise, formula});
}

std::string Rates::day() const {
    const auto date = formulas_.of("LADDER_INFO", {base_, "\"date\""});
    const auto language = formulas_.language();
    const auto part = [&](const char* place) { return "MID(" + date + ";" + place + ")"; };
    const auto written = textLanguageFor(language) == ladder::officialLanguage
                             ? part("9;2") + "&\"-\"&" + part("6;2") + "&\"-\"&" + part("1;4")
                             : date;
    return call("IF", {date + "=\"\"", "\"\"", literal(say(language, words::onDay)) + "&" + written});
}

std::string totalRate(const std::string& total, const std::string& rates, const std::string& otherwise) {
    return call("IF",
                {"AND(ISNUMBER(" + total + ");COUNT(" + rates + ")>0)", "SUM(" + rates + ")", otherwise});
}

namespace {

/// The first base of each edition that has one.
std::vector<std::pair<const ladder::Edition*, const ladder::Base*>> firstBases(const SheetContext& context) {
    std::vector<std::pair<const ladder::Edition*, const ladder::Base*>> bases;
    for (const auto& edition : context.catalogue.editions()) {
        if (!edition->bases().empty())
            bases.emplace_back(edition.get(), &edition->bases().front());
    }
    return bases;
}

} // namespace

std::size_t charactersOfRateHeading(const SheetContext& context) {
    auto most = charactersOf(say(context.language, words::perNobody));
    for (const auto& [edition, base] : firstBases(context))
        most = std::max(
            most, charactersOf(say(context.language, words::perThousand) + base->unit.in(context.language)));
    return most;
}

std::size_t linesOfRateNotes(const SheetContext& context, const Extent& extent,
                             std::size_t charactersInLine) {
    const auto language = context.language;
    std::vector<std::vector<std::string>> lists{{say(language, words::noRates)}};
    for (const auto& [edition, base] : firstBases(context)) {
        auto sentences =
            base->unit.in(language) + base->date + base->source + std::string(extent.areaName, ' ');
        for (const auto& words :
             {words::perThousand, words::rateIs, words::onDay, words::rateIsNot, words::whoCounted})
            sentences += say(language, words);
        std::string notes;
        for (const auto note : base->notes)
            notes += ladder::markedNote(edition->note(note), language) + "; ";
        lists.push_back({std::move(sentences), std::move(notes)});
    }
    return linesOf(lists, charactersInLine);
}

} // namespace sheets
