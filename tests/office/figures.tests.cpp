// Every published figure and percentage, as a formula in a cell gives it.

#include "office/offices.hpp"
#include "support/catch.hpp"
#include "support/published.hpp"

using support::Document;

namespace {

/// Writes the names in columns A and B of a row, for the formulas beside them.
void writeNames(const Document& document, const std::string& row, const std::string& area,
                const std::string& item) {
    document.setText("A" + row, area);
    document.setText("B" + row, item);
}

} // namespace

TEST_CASE("figures: all 114 of the published pages", "[figures]") {
    const Document document(offices::english());
    const auto figures = support::publishedFigures();
    REQUIRE(figures.size() == 114);
    std::size_t row = 0;
    for (const auto& figure : figures) {
        const auto number = std::to_string(++row);
        INFO(figure.area << ", " << figure.item);
        writeNames(document, number, figure.area, figure.item);
        document.setFormula("C" + number, "=LADDER_COUNT(A" + number + ";B" + number + ")");
        document.setFormula("D" + number, "=LADDER_STATUS(A" + number + ";B" + number + ";2020)");
        if (figure.value) {
            CHECK(document.error("C" + number) == 0);
            CHECK(document.number("C" + number) == *figure.value);
            CHECK(document.text("D" + number) == "A");
        } else {
            CHECK(document.error("C" + number) == support::errNotAvailable);
            CHECK(document.text("D" + number) == "O");
        }
    }
}

TEST_CASE("figures: totals of rungs and figures of sectors have their own functions", "[figures]") {
    const Document document(offices::english());
    for (const auto& figure : support::publishedFigures()) {
        INFO(figure.area << ", " << figure.item);
        if (figure.kind == "instrument")
            continue;
        writeNames(document, "1", figure.area, figure.item);
        document.setFormula("C1", figure.kind == "rung" ? "=RUNG_TOTAL(A1;B1)" : "=SECTOR_COUNT(A1;B1)");
        CHECK(document.error("C1") == 0);
        CHECK(document.number("C1") == *figure.value);
    }
}

TEST_CASE("figures: every printed percentage, rounded as printed", "[figures]") {
    const Document document(offices::dutch());
    const auto percentages = support::publishedPercentages();
    REQUIRE(percentages.size() == 37);
    for (const auto& percentage : percentages) {
        INFO(percentage.area << ", " << percentage.item);
        writeNames(document, "1", percentage.area, percentage.item);
        const std::string function = percentage.kind == "share-of-province" ? "LADDER_SHARE" : "SECTOR_SHARE";
        document.setFormula("C1", "=" + function + "(A1;B1)");
        document.setFormula("D1", "=TEXT(C1;\"0,0%\")");
        CHECK(document.text("D1") == percentage.printed);
    }
}
