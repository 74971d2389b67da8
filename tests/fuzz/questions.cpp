// Any arguments of the functions: four terms, a line each. A term that is a number counts as one. Each
// function is asked as the face to Calc's formulas does.

#include "fuzz/require.hpp"
#include "ladder/explain.hpp"
#include "ladder/explain_answer.hpp"
#include "ladder/figures.hpp"
#include "ladder/info.hpp"
#include "ladder/search.hpp"
#include "ladder/series.hpp"
#include "ladder/unfound.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>

using namespace ladder;

namespace {

using Terms = std::array<Term, 4>;

Term termOf(std::string_view line) {
    if (line.empty())
        return {};
    double number = 0;
    const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), number);
    if (error == std::errc() && end == line.data() + line.size())
        return number;
    return line;
}

Terms termsIn(std::string_view text) {
    Terms terms;
    for (auto& term : terms) {
        const auto line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        term = termOf(line);
    }
    return terms;
}

/// No figure of the ladder is negative, and none is "not a number".
void requireFigure(const Result<double>& figure) {
    fuzz::require(figure ? *figure >= 0 && std::isfinite(*figure) : isMissingFigure(figure.error()));
}

void requirePart(const Result<double>& share) {
    requireFigure(share);
    fuzz::require(!share || *share <= 1);
}

void askItem(const Edition& edition, AreaIndex area, ItemIndex item) {
    const auto figure = count(edition, area, item);
    requireFigure(figure);
    requireFigure(shareOfParent(edition, area, item));
    const auto place = rank(edition, area, item);
    fuzz::require(place.has_value() == figure.has_value());
    fuzz::require(!place || (*place >= 1 && *place <= static_cast<double>(edition.areas().size())));
    const auto status = statusCode(edition, area, item);
    fuzz::require(status && (figure || *status != status::normal));
}

void askEdition(const Edition& edition, const Term& areaTerm, const Term& itemTerm) {
    const auto area = findArea(edition, areaTerm);
    if (!area)
        return;
    requireFigure(ladderTotal(edition, *area));
    ladderOf(edition, *area);
    if (const auto item = findItem(edition, itemTerm))
        askItem(edition, *area, *item);
    if (const auto rung = findItem(edition, itemTerm, ItemKind::rung)) {
        requireFigure(weightedSum(edition, *area, *rung));
        requirePart(shareOfLadder(edition, *area, *rung));
    }
    if (const auto sector = findItem(edition, itemTerm, ItemKind::sector))
        requirePart(shareOfSectors(edition, *area, *sector));
}

void compare(const Edition& from, const Edition& to, const Term& areaTerm, const Term& itemTerm) {
    const auto areas = findArea(from, to, areaTerm);
    const auto items = findItem(from, to, itemTerm);
    if (!areas || !items)
        return;
    const auto before = count(from, areas->first, items->first);
    const auto after = count(to, areas->second, items->second);
    const auto difference = change(before, after);
    fuzz::require(difference.has_value() == (before && after));
    fuzz::require(!difference || *before + *difference == *after);
    fuzz::require(growth(before, after).has_value() == (difference && *before != 0));
    for (const auto& point : seriesOf(bundledCatalogue(), to, areas->second, items->second))
        fuzz::require(point.edition != nullptr);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto [first, second, third, fourth] = termsIn(text);
    const auto& catalogue = bundledCatalogue();
    for (const auto language : {Language::dutch, Language::english}) {
        fuzz::require(!explain(catalogue, first, second, third, language).empty());
        fuzz::require(!explainUnfoundName(catalogue, catalogue.defaultEdition(), first, language).empty());
        for (int answer = 0; answer <= static_cast<int>(Answer::list); ++answer) {
            for (const auto kind : {std::optional<ItemKind>(), std::optional(ItemKind::rung)})
                fuzz::require(!explainAnswer(catalogue, static_cast<Answer>(answer), kind,
                                             std::array{first, second, third, fourth}, language)
                                   .empty());
        }
    }
    info(catalogue, first, second, third);
    if (const auto rows = list(catalogue, first, second, third))
        fuzz::require(!rows->empty());
    const auto from = findEdition(catalogue, third);
    const auto to = findEdition(catalogue, fourth);
    if (from) {
        fuzz::require(!sourceLine(**from).empty());
        askEdition(**from, first, second);
        search(**from, asName(first));
    }
    if (from && to)
        compare(**from, **to, first, second);
    return 0;
}
