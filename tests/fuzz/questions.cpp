// Any arguments of the functions: four terms, a line each. A term that is a number counts as one.

#include "fuzz/require.hpp"
#include "ladder/explain.hpp"
#include "ladder/figures.hpp"
#include "ladder/info.hpp"
#include "ladder/search.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>

using namespace ladder;

namespace {

Term termOf(std::string_view line) {
    if (line.empty())
        return {};
    double number = 0;
    const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), number);
    if (error == std::errc() && end == line.data() + line.size())
        return number;
    return line;
}

std::array<Term, 4> termsIn(std::string_view text) {
    std::array<Term, 4> terms;
    for (auto& term : terms) {
        const auto line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        term = termOf(line);
    }
    return terms;
}

void askFigures(const Edition& edition, AreaIndex area, ItemIndex item) {
    const auto figure = count(edition, area, item);
    fuzz::require(!figure || *figure >= 0);
    const auto share = shareOfParent(edition, area, item);
    fuzz::require(!share || (*share >= 0 && std::isfinite(*share)));
    const auto place = rank(edition, area, item);
    fuzz::require(!place || *place >= 1);
    fuzz::require(place.has_value() == figure.has_value());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto [first, second, third, edition] = termsIn(text);
    const auto& catalogue = bundledCatalogue();
    for (const auto language : {Language::dutch, Language::english})
        fuzz::require(!explain(catalogue, first, second, edition, language).empty());
    info(catalogue, first, second, edition);
    if (const auto rows = list(catalogue, first, second, edition))
        fuzz::require(!rows->empty());
    if (const auto found = findEdition(catalogue, edition)) {
        const auto area = findArea(**found, first);
        const auto item = findItem(**found, second);
        if (area && item)
            askFigures(**found, *area, *item);
        search(**found, asName(third));
    }
    return 0;
}
