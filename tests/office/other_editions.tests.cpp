// Prepared sheets where editions differ in what they have, and where an edition is there no more.

#include "office/places.hpp"
#include "office/prepared.hpp"
#include "sheets/prepared_sheets.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

#include <algorithm>
#include <memory>

using prepared::Sheet;
using prepared::warningIn;
using support::Document;
using support::Office;

namespace {

const support::Sheets::Options inDutch{{"Language", "nl"}};

/// An office that has these editions of the tests beside that of 2020.
class OfficeWith {
public:
    explicit OfficeWith(const std::vector<std::string>& editions) {
        for (const auto& edition : editions)
            places::put(edition, profile_.editions(), edition);
        office_ = std::make_unique<Office>(profile_.path());
    }
    const Office& office() const { return *office_; }

private:
    places::Profile profile_;
    std::unique_ptr<Office> office_;
};

const Office& mine() {
    static const OfficeWith mine({"2021", "2022", "2023"});
    return mine.office();
}
/// The office of a colleague who only has the editions of 2020 and 2021.
const Office& colleagues() {
    static const OfficeWith colleagues({"2021"});
    return colleagues.office();
}

std::string at(const char* column, int row) {
    return column + std::to_string(row);
}

/// A sheet that was made in one office, opened in that of the colleague.
class Opened {
public:
    Opened(std::string_view command, std::string_view area, std::string_view edition) {
        const auto file = folder_.path() / "blad.ods";
        std::string name;
        {
            const Sheet sheet(mine(), command, area, edition, inDutch);
            sheet.document().store(file, "calc8");
            name = sheet.name();
        }
        document_ = std::make_unique<Document>(colleagues(), file);
        document_->useSheet(name);
        document_->calculate();
    }
    const Document& document() const { return *document_; }
    std::string text(const std::string& address) const { return document_->text(address); }

    int rowOf(const std::string& name) const {
        for (int row = 1; row < 80; ++row) {
            if (text(at("A", row)) == name)
                return row;
        }
        FAIL(name << " is in no row");
        return 0;
    }

private:
    support::TemporaryFolder folder_;
    std::unique_ptr<Document> document_;
};

/// The sum of a category over all series of a chart: the length of a stacked bar.
double barOf(const std::vector<prepared::Series>& series, std::size_t category) {
    double sum = 0;
    for (const auto& part : series)
        sum += part.values.at(category).value_or(0);
    return sum;
}

} // namespace

TEST_CASE("other editions: evolution keeps what is known where the newest editions are gone",
          "[other_editions]") {
    const Opened sheet("insertEvolution", "Westhoek", "2022");
    CHECK(sheet.text("A1") == "Westhoek – evolutie van de participatieladder 2020–2021");
    CHECK(sheet.text("A3") ==
          "Hier niet geladen: editie 2022, 2023. Die cijfers ontbreken op dit blad; de andere staan er.");
    CHECK(sheet.text("B4") == "2020");
    CHECK(sheet.text("D4") == "2021");
    CHECK(sheet.text("F4") == "2022\nniet geladen");
    CHECK(sheet.text("H4") == "2023\nniet geladen");
    const auto rung = sheet.rowOf("5 – Betaald werk met ondersteuning");
    CHECK(sheet.document().number(at("B", rung)) == 6692);
    CHECK(sheet.document().number(at("D", rung)) == 8365);
    CHECK(sheet.text(at("F", rung)) == "niet geladen");
    CHECK(sheet.text("J4") == "Verandering 2020–2021");
    CHECK(sheet.document().number(at("J", rung)) == 8365 - 6692);
    SECTION("in the charts too") {
        const auto index = prepared::chartsIn(sheet.document()) - 1;
        for (int chart = 0; chart <= index; ++chart)
            CHECK(prepared::legendOf(sheet.document(), chart).back() ==
                  "Bron: Niemand, Testeditie 2021 en eerdere");
        const auto series =
            prepared::seriesNamed(sheet.document(), "5 – Betaald werk met ondersteuning", index);
        CHECK(series.values == std::vector<std::optional<double>>{100, 125, {}, {}});
    }
    SECTION("an instrument that only they have keeps its name") {
        const auto workshop = sheet.rowOf("Proeftuin \"Samen\"");
        CHECK(sheet.text(at("B", workshop)) == "–");
        CHECK(sheet.text(at("F", workshop)) == "niet geladen");
    }
    for (const auto error : sheet.document().errors("A1:T70"))
        CHECK(error == 0);
}

TEST_CASE("other editions: evolution of an area that only a gone edition knows says so", "[other_editions]") {
    const Opened sheet("insertEvolution", "Kust & duinen", "2022");
    CHECK(sheet.text("A1") == "Kust & duinen – evolutie van de participatieladder 2020–2021");
    CHECK(sheet.text(at("B", sheet.rowOf("5 – Betaald werk met ondersteuning"))) == "–");
    for (const auto error : sheet.document().errors("A1:T70"))
        CHECK(error == 0);
}

TEST_CASE("other editions: each other sheet names the edition that is gone", "[other_editions]") {
    for (const auto& prepared : sheets::preparedSheets()) {
        INFO(prepared.kind);
        const Opened sheet(prepared.command, "Westhoek", "2023");
        CHECK_THAT(warningIn(sheet.document()), StartsWith("Hier niet geladen: editie "));
        CHECK_THAT(warningIn(sheet.document()), ContainsSubstring("2023"));
    }
}

TEST_CASE("other editions: a sheet says so where the edition does not have the area", "[other_editions]") {
    const Sheet sheet(mine(), "insertLadder", "Kust & duinen", "2022", inDutch);
    CHECK(warningIn(sheet.document()).empty());
    sheet.document().setNumber(prepared::firstCellsWith(sheet.document(), "Ladder keuze").back(), 2020);
    CHECK(warningIn(sheet.document()) ==
          "Dit gebied staat niet in deze editie: kies een ander gebied of een andere editie.");
}

TEST_CASE("other editions: a rung that has another id in another year does not double its instruments",
          "[other_editions]") {
    const Sheet sheet(mine(), "insertEvolution", "Westhoek", "2023", inDutch);
    std::map<std::string, int> rows;
    for (const auto& [row, name] : sheet.column("A"))
        ++rows[name];
    CHECK(rows["Wijk-werken"] == 1);
    CHECK(rows["Duaal leren (inclusief leren en werken)"] == 1);
    const auto later = sheet.rowOf("A", "4 – Tijdelijke activerende trajecten");
    CHECK(sheet.text(at("B", later)) == "–");
    CHECK(sheet.number(at("H", later)) == 1418);
    CHECK(sheet.number(at("B", sheet.rowOf("A", "4 – Tijdelijke activerende trajecten", later + 1))) == 1418);
    SECTION("and the sectors of each rung have a heading of their own") {
        const auto supported = sheet.rowOf("A", "Sectoren van trede 5");
        CHECK(sheet.rowOf("A", "Overheid") == supported + 2);
        CHECK(sheet.rowOf("A", "Sectoren van trede 3") > supported);
    }
}

TEST_CASE("other editions: the chart of the evolution shows small rungs as well as large ones",
          "[other_editions]") {
    const Sheet sheet(mine(), "insertEvolution", "Westhoek", "2023", inDutch);
    const auto& document = sheet.document();
    const auto index = prepared::chartsIn(document) - 1;
    const auto series = prepared::seriesNamed(document, "5 – Betaald werk met ondersteuning", index);
    REQUIRE(series.values.size() == 4);
    CHECK(series.values[0].value() == 100);
    CHECK(series.values[1].value() == 125); // 8365 / 6692
    for (const auto& rung : prepared::seriesOf(document, index)) {
        for (const auto& value : rung.values)
            CHECK((!value || (*value >= 100 && *value < 200)));
    }
}

TEST_CASE("other editions: sectors are the split of each rung", "[other_editions]") {
    SECTION("on the ladder") {
        const Sheet sheet(mine(), "insertLadder", "Westhoek", "2023", inDutch);
        CHECK(warningIn(sheet.document()).empty());
        const auto sums = [&] {
            std::vector<double> found;
            for (const auto& [row, text] : sheet.column("Y")) {
                if (text == "Som van de sectoren")
                    found.push_back(sheet.number(at("Z", row)));
            }
            return found;
        };
        CHECK(sums() == std::vector<double>{7361, 217});
        REQUIRE(prepared::chartsIn(sheet.document()) == 2);
        for (int chart = 0; chart < 2; ++chart) {
            for (const auto* area : {"Westhoek", "West-Vlaanderen"}) {
                double sum = 0;
                for (const auto& share : prepared::seriesNamed(sheet.document(), area, chart).values)
                    sum += share.value_or(0);
                CHECK(std::abs(sum - 1) < 1e-9);
            }
        }
        SECTION("and only those that an edition has") {
            sheet.document().setNumber("P2", 2020);
            CHECK(warningIn(sheet.document()).empty());
            CHECK(sums() == std::vector<double>{217});
            for (const auto error : sheet.document().errors("A1:AE50"))
                CHECK(error == 0);
        }
    }
    SECTION("side by side") {
        const Sheet sheet(mine(), "insertSectors", {}, "2023", inDutch);
        CHECK(warningIn(sheet.document()).empty());
        REQUIRE(prepared::chartsIn(sheet.document()) == 2);
        for (int chart = 0; chart < 2; ++chart)
            CHECK(std::abs(barOf(prepared::seriesOf(sheet.document(), chart), 0) - 1) < 1e-9);
        CHECK(sheet.number(at("C", sheet.rowOf("A", "Som van de sectoren"))) == 7361);
        sheet.rowOf("A", "Aantallen – trede 5");
        sheet.document().setNumber(prepared::firstCellsWith(sheet.document(), "Ladder keuze").back(), 2020);
        CHECK(warningIn(sheet.document()).empty());
        CHECK(sheet.number(at("C", sheet.rowOf("A", "Som van de sectoren"))) == 217);
        for (const auto error : sheet.document().errors("A1:N60"))
            CHECK(error == 0);
    }
}

TEST_CASE("other editions: a table and a chart at a cell keep the sectors of each rung apart",
          "[other_editions]") {
    const Document document(mine(), Document::Shown::yes);
    const support::Sheets service(mine());
    const auto insert = [&](const char* method, const char* position) {
        return service.insert(method, document.model(), "Westhoek", "2023",
                              {{"Kind", "sectors"}, {"Position", position}, {"Language", "nl"}});
    };
    CHECK(insert("insertTable", "A1") == "Sheet1.A1:G11");
    CHECK(document.text("A2") == "Sectoren van trede 5");
    CHECK(document.number("C3") + document.number("C4") == 7361);
    CHECK(document.text("A5").empty());
    CHECK(document.text("A6") == "Sectoren van trede 3");
    double sum = 0;
    for (int row = 7; row <= 11; ++row)
        sum += document.number(at("C", row));
    CHECK(sum == 217);
    CHECK_THAT(document.text("A12"), StartsWith("POM West-Vlaanderen"));
    insert("insertChart", "J1");
    REQUIRE(prepared::chartsIn(document) == 2);
    for (int chart = 0; chart < 2; ++chart)
        CHECK(std::abs(barOf(prepared::seriesOf(document, chart), 0) - 1) < 1e-9);
}

TEST_CASE("other editions: a table at a cell names its edition where that is gone", "[other_editions]") {
    const support::TemporaryFolder folder;
    const auto file = folder.path() / "tabel.ods";
    {
        const Document document(mine(), Document::Shown::yes);
        support::Sheets(mine()).insert("insertTable", document.model(), "Westhoek", "2022",
                                       {{"Kind", "ladder"}, {"Position", "A1"}, {"Language", "nl"}});
        CHECK_THAT(document.text("A1"), EndsWith("Westhoek"));
        document.store(file, "calc8");
    }
    const Document document(colleagues(), file);
    document.calculate();
    CHECK(document.text("A1") == "Hier niet geladen: editie 2022. Laad deze editie.");
}

TEST_CASE("other editions: an edition with a rung less than another fits on the sheet of either",
          "[other_editions]") {
    for (const auto& prepared : sheets::preparedSheets()) {
        INFO(prepared.kind);
        const Sheet sheet(mine(), prepared.command, "Westhoek", "2022", inDutch);
        CHECK(warningIn(sheet.document()).empty());
        const auto choices = prepared::firstCellsWith(sheet.document(), "Ladder keuze");
        if (choices.size() < 2)
            continue; // all editions are shown
        for (const int edition : {2023, 2020, 2022}) {
            INFO(edition);
            sheet.document().setNumber(choices.back(), edition);
            CHECK(warningIn(sheet.document()).empty());
            CHECK(prepared::faultsIn(sheet.document(), "A1:AE60") == 0);
        }
    }
}

TEST_CASE("other editions: the yellow cell says what the table shows", "[other_editions]") {
    for (const auto* command : {"insertComparison", "insertSectors", "insertQuality"}) {
        INFO(command);
        const Sheet sheet(mine(), command, "Westhoek", "2020", inDutch);
        const auto choice = prepared::firstCellsWith(sheet.document(), "Ladder keuze").front();
        CHECK(sheet.text(choice) == "West-Vlaanderen");
    }
    const Sheet sheet(mine(), "insertComparison", "Westhoek", "2020", inDutch);
    const auto choice = prepared::firstCellsWith(sheet.document(), "Ladder keuze").front();
    sheet.document().setText(choice, "Brugge");
    CHECK_THAT(sheet.text("A3"), StartsWith("West-Vlaanderen (het gebied rond Brugge). Op trede 5 staat "));
    CHECK(sheet.text("D5") == "Brugge");
}
