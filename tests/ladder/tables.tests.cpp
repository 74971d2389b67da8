// The whole ladder as a table.

#include "questions.hpp"

#include "ladder/table.hpp"
#include "ladder/texts.hpp"
#include "support/catch.hpp"

#include <algorithm>

using namespace ladder;
using questions::edition2020;

namespace {

std::string textIn(const Cell& cell) {
    return std::get<std::string>(cell.value());
}
double numberIn(const Cell& cell) {
    return std::get<double>(cell.value());
}

std::vector<std::string> column(const Rows& rows, std::size_t index) {
    std::vector<std::string> texts;
    for (const auto& row : rows)
        texts.push_back(textIn(row.at(index)));
    return texts;
}

std::vector<std::string> headings(const Rows& rows) {
    std::vector<std::string> texts;
    for (const auto& cell : rows.front())
        texts.push_back(textIn(cell));
    return texts;
}

const std::vector<Cell>& rowOf(const Rows& rows, std::string_view label) {
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return textIn(row.front()) == label; });
    REQUIRE(found != rows.end());
    return *found;
}

bool isRectangle(const Rows& rows, std::size_t width) {
    return std::all_of(rows.begin(), rows.end(), [&](const auto& row) { return row.size() == width; });
}

AreaIndex area(std::string_view name) {
    return findArea(edition2020(), name).value();
}

} // namespace

TEST_CASE("tables: the ladder of an area stands beside its parent's", "[tables]") {
    const auto rows = ladderOf(edition2020(), area("Westhoek"));
    REQUIRE(rows.size() == 1 + 6 + 11 + 5);
    CHECK(isRectangle(rows, 4));
    CHECK(headings(rows) == std::vector<std::string>{"Participatieladder 2020", "Westhoek", "West-Vlaanderen",
                                                     "Aandeel in West-Vlaanderen"});
    SECTION("with figures and shares") {
        const auto& row = rowOf(rows, "Trede 5: Betaald werk met ondersteuning");
        CHECK(numberIn(row[1]) == 6692);
        CHECK(numberIn(row[2]) == 42749);
        CHECK(numberIn(row[3]) == 6692.0 / 42749);
    }
    SECTION("with the reason where there is none") {
        const auto& ama = rowOf(rows, "Arbeidsmatige activiteiten (AMA Werk- en zorgdecreet)");
        CHECK(ama[1] == Reason::notAvailable);
        CHECK(numberIn(ama[2]) == 959);
        CHECK(ama[3] == Reason::notAvailable);
        const auto& rung6 = rowOf(rows, "Trede 6: Betaald werk");
        for (const auto index : {1U, 2U, 3U})
            CHECK(rung6[index] == Reason::notCollected);
    }
    SECTION("each rung is followed by its instruments and its sectors") {
        CHECK(column(rows, 0) == std::vector<std::string>{
                                     "Participatieladder 2020",
                                     "Trede 6: Betaald werk",
                                     "Trede 5: Betaald werk met ondersteuning",
                                     "Doelgroepkortingen",
                                     "SINE",
                                     "Lokale diensteneconomie (LDE)",
                                     "Collectief maatwerk",
                                     "Trede 4: Tijdelijke activerende trajecten",
                                     "Werkplekleren - werkplekinstrumenten",
                                     "Activiteitencoöperatie",
                                     "Duaal leren (inclusief leren en werken)",
                                     "Wijk-werken",
                                     "Doorstroom/activering uit arbeidszorg",
                                     "Trede 3: Arbeidsmatige activiteiten onder begeleiding",
                                     "Arbeidsmatige activiteiten (AMA Werk- en zorgdecreet)",
                                     "Arbeidszorg (buiten AMA)",
                                     "Sector geestelijke gezondheidszorg",
                                     "Sector zorg voor personen met een handicap",
                                     "Algemeen welzijnswerk",
                                     "Sector van de sociale economie",
                                     "Andere",
                                     "Trede 2: Sociale contacten buitenshuis",
                                     "Trede 1: Contacten beperkt tot de huiselijke kring",
                                 });
    }
}

TEST_CASE("tables: an area without parent stands alone", "[tables]") {
    const auto rows = ladderOf(edition2020(), area("West-Vlaanderen"));
    CHECK(isRectangle(rows, 2));
    CHECK(headings(rows) == std::vector<std::string>{"Participatieladder 2020", "West-Vlaanderen"});
    CHECK(numberIn(rowOf(rows, "SINE")[1]) == 1214);
}

TEST_CASE("tables: areas side by side", "[tables]") {
    const auto rows = laddersOf(edition2020(), {area("Oostende"), area("Brugge"), area("Oostende")});
    CHECK(rows.size() == 23);
    CHECK(isRectangle(rows, 4));
    CHECK(headings(rows) ==
          std::vector<std::string>{"Participatieladder 2020", "Oostende", "Brugge", "Oostende"});
    const auto& row = rowOf(rows, "Wijk-werken");
    CHECK(numberIn(row[1]) == 234);
    CHECK(numberIn(row[2]) == 131);
    CHECK(numberIn(row[3]) == 234);
    SECTION("no areas leave the labels") {
        CHECK(isRectangle(laddersOf(edition2020(), {}), 1));
    }
}
