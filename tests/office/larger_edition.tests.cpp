// An edition with other names and more of everything than that of 2020: nothing is tied to today's eleven
// instruments.

#include "office/prepared.hpp"
#include "sheets/prepared_sheets.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

using prepared::Sheet;
using prepared::warningIn;

namespace {

std::string at(const std::string& column, int row) {
    return column + std::to_string(row);
}

/// The column of a heading in a row.
std::string columnOf(const Sheet& sheet, const std::string& heading, int row) {
    for (const auto* column :
         {"A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P"}) {
        if (sheet.text(at(column, row)) == heading)
            return column;
    }
    FAIL(heading << " is no heading");
    return {};
}

constexpr char insertAnew[] = "voeg een nieuw blad in.";

} // namespace

TEST_CASE("larger edition: the ladder has room for all of it", "[larger_edition]") {
    const Sheet sheet(offices::largerEdition(), "insertLadder", "Westhoek", "2022");
    CHECK(sheet.text("A1") == "Participatieladder 2022 – Westhoek");
    CHECK(warningIn(sheet.document()).empty());
    const auto row = [&](const char* name) { return sheet.rowOf("AD", name, 5); };
    CHECK(sheet.text(at("O", row("Sociale inschakeling"))) == "216");
    CHECK(sheet.figure(at("O", row("Taalstage"))).has_value());
    CHECK(sheet.text(at("O", row("Gewoon werk"))) == "niet gemeten");
    CHECK(sheet.figure(at("O", row("Repair café"))).has_value());
    SECTION("a name that would be a formula is looked up by its id and shown as it is") {
        const auto coaching = row("coaching");
        CHECK(sheet.figure(at("O", coaching)).has_value());
        CHECK(sheet.column("G")[coaching] == "+Coaching");
    }
}

TEST_CASE("larger edition: a change of the edition changes the whole sheet", "[larger_edition]") {
    const Sheet sheet(offices::largerEdition(), "insertLadder", "Westhoek", "2022");
    sheet.document().setNumber("P2", 2020);
    CHECK(sheet.text("A1") == "Participatieladder 2020 – Westhoek");
    CHECK(sheet.text(at("O", sheet.rowOf("AD", "SINE", 5))) == "216");
    for (const auto& [row, name] : sheet.column("AD"))
        CHECK(name != "Taalstage");
    for (const auto error : sheet.document().errors("A1:AE40"))
        CHECK(error == 0);
    SECTION("a sheet of the smaller edition has that room too") {
        const Sheet other(offices::largerEdition(), "insertLadder", "Westhoek", "2020");
        other.document().setNumber("P2", 2022);
        CHECK(other.figure(at("O", other.rowOf("AD", "Taalstage", 5))).has_value());
        CHECK(warningIn(other.document()).empty());
    }
}

TEST_CASE("larger edition: all areas and sectors side by side", "[larger_edition]") {
    const Sheet comparison(offices::largerEdition(), "insertComparison", {}, "2022");
    const auto coast = columnOf(comparison, "Kust & duinen", 5);
    CHECK(comparison.figure(at(coast, comparison.rowOf("A", "Proeftuin \"Samen\""))).has_value());
    CHECK(comparison.text(at(coast, comparison.rowOf("A", "Taalstage"))) == "n.b.");
    const auto names = prepared::categoriesOf(comparison.document(), 0);
    CHECK(std::count(names.begin(), names.end(), "Kust & duinen") == 3); // once under each rung

    const Sheet sectors(offices::largerEdition(), "insertSectors", {}, "2022");
    CHECK(sectors.figure(at("B", sectors.rowOf("A", "Cultuursector"))).has_value());
    CHECK(prepared::seriesOf(sectors.document()).size() == 6);
    sectors.document().setNumber("G2", 2020);
    CHECK(sectors.text("A1") == "Participatieladder 2020 – sectoren per gebied");
}

TEST_CASE("larger edition: what is n.b. is named, and is no zero in the chart", "[larger_edition]") {
    const support::Document document(offices::largerEdition(), support::Document::Shown::yes);
    support::Sheets(offices::largerEdition())
        .insert("insertChart", document.model(), "Kust & duinen", "2022", {{"Position", "A1"}});
    const auto series = prepared::seriesOf(document);
    REQUIRE(series.size() == 3);
    CHECK(prepared::hasGaps(document));
    const Sheet ladder(offices::largerEdition(), "insertQuality", {}, "2022");
    const auto statuses = ladder.rowOf("A", "Status van elk cijfer");
    CHECK(ladder.text(at("I", ladder.rowOf("A", "Taalstage", statuses))) == "n.b.");
}

TEST_CASE("larger edition: a sheet without room for it says so", "[larger_edition]") {
    const support::TemporaryFolder folder;
    for (const auto& prepared : sheets::preparedSheets()) {
        INFO(prepared.kind);
        const auto file = folder.path() / (std::string(prepared.kind) + ".ods");
        std::string name;
        {
            const Sheet sheet(offices::dutch(), prepared.command, "Westhoek", "2020");
            CHECK_THAT(warningIn(sheet.document()), !EndsWith(insertAnew));
            sheet.document().store(file, "calc8");
            name = sheet.name();
        }
        support::Document later(offices::largerEdition(), file);
        later.useSheet(name);
        const auto choices = prepared::firstCellsWith(later, "Ladder keuze");
        REQUIRE_FALSE(choices.empty());
        if (choices.size() > 1) // otherwise all editions are shown
            later.setNumber(choices.back(), 2022);
        later.calculate();
        CHECK_THAT(warningIn(later), EndsWith(insertAnew));
    }
}
