// Every figure and every percentage that was published.

#include "questions.hpp"

#include "ladder/numbers.hpp"
#include "support/catch.hpp"
#include "support/published.hpp"

using namespace ladder;
using questions::ask;
using questions::edition2020;

namespace {

ItemKind kindOf(const std::string& kind) {
    if (kind == "rung")
        return ItemKind::rung;
    return kind == "sector" ? ItemKind::sector : ItemKind::instrument;
}

} // namespace

TEST_CASE("figures: each is as published", "[figures]") {
    const auto figures = support::publishedFigures();
    REQUIRE(figures.size() == 114);
    for (const auto& figure : figures) {
        CAPTURE(figure.area, figure.item);
        const auto area = findArea(edition2020(), std::string_view(figure.area));
        const auto item = findItem(edition2020(), std::string_view(figure.item), kindOf(figure.kind));
        REQUIRE(area);
        REQUIRE(item);
        const auto answer = count(edition2020(), *area, *item);
        const auto code = statusCode(edition2020(), *area, *item);
        if (figure.value) {
            REQUIRE(answer);
            CHECK(*answer == *figure.value);
            CHECK(*code == "A");
        } else {
            REQUIRE_FALSE(answer);
            CHECK(answer == Reason::notAvailable);
            CHECK(*code == "O");
        }
    }
}

TEST_CASE("figures: the edition holds no others", "[figures]") {
    std::size_t published = 0;
    for (const auto& figure : support::publishedFigures())
        published += figure.value ? 1 : 0;
    std::size_t held = 0;
    for (AreaIndex area = 0; area < edition2020().areas().size(); ++area) {
        for (ItemIndex item = 0; item < edition2020().items().size(); ++item)
            held += count(edition2020(), area, item) ? 1 : 0;
    }
    CHECK(held == published);
    CHECK(held == 99);
}

TEST_CASE("figures: rungs 1 and 2 and 6 were not measured", "[figures]") {
    const std::string area = GENERATE("West-Vlaanderen", "Westhoek", "Brugge", "Oostende",
                                      "Midden-West-Vlaanderen", "Zuid-West-Vlaanderen");
    const std::string rung = GENERATE("1", "2", "6");
    CAPTURE(area, rung);
    CHECK(ask(count, area, rung) == Reason::notCollected);
    CHECK(ask(statusCode, area, rung) == "L");
}

TEST_CASE("figures: each percentage is as printed", "[figures][shares]") {
    const auto percentages = support::publishedPercentages();
    REQUIRE(percentages.size() == 37);
    for (const auto& [kind, area, item, printed] : percentages) {
        CAPTURE(kind, area, item);
        const auto share =
            kind == "sector-share" ? ask(shareOfSectors, area, item) : ask(shareOfParent, area, item);
        REQUIRE(share);
        CHECK(formatShare(*share, Language::dutch) == printed);
    }
}
