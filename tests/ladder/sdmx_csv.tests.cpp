// The rules of SDMX-CSV 2.1, and each figure of the edition 2020 in it.

#include "packages.hpp"

#include "ladder/package/csv.hpp"
#include "ladder/sdmx_csv.hpp"
#include "support/catch.hpp"
#include "support/published.hpp"

#include <algorithm>
#include <map>
#include <regex>
#include <set>

using namespace ladder;
using packages::Package;

namespace {

using Row = std::map<std::string, std::string>;

std::vector<std::vector<std::string>> cellsOf(const std::string& text) {
    std::vector<std::vector<std::string>> rows;
    REQUIRE_FALSE(package::readCsv(text, [&](package::CsvRow& row) { rows.push_back(row.cells); }));
    return rows;
}

/// The rows of a message, by the names of their columns without what stands in square brackets.
std::vector<Row> rowsOf(const std::string& text) {
    const auto cells = cellsOf(text);
    std::vector<Row> rows;
    for (std::size_t i = 1; i < cells.size(); ++i) {
        REQUIRE(cells[i].size() == cells.front().size());
        Row row;
        for (std::size_t j = 0; j < cells[i].size(); ++j) {
            const auto& name = cells.front()[j];
            row[name.substr(0, name.find('['))] = cells[i][j];
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

/// Without the row about the data set.
std::vector<Row> observationsOf(const std::string& text) {
    auto rows = rowsOf(text);
    rows.erase(rows.begin());
    return rows;
}

} // namespace

TEST_CASE("sdmx: the header", "[sdmx]") {
    const auto header = cellsOf(sdmxCsv(Package().edition())).front();
    CHECK(header == std::vector<std::string>{"STRUCTURE[|]", "STRUCTURE_ID", "ACTION", "FREQ", "REF_AREA",
                                             "ITEM", "TIME_PERIOD", "OBS_VALUE", "OBS_STATUS",
                                             "UNIT_MEASURE[nl|en]", "COMMENT_OBS[nl|en]",
                                             "COMMENT_DSET[nl|en]"});
}

TEST_CASE("sdmx: lines end as in RFC 4180", "[sdmx]") {
    const auto text = sdmxCsv(Package().edition());
    CHECK(text.ends_with("\r\n"));
    for (auto at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 1))
        REQUIRE(text[at - 1] == '\r');
}

TEST_CASE("sdmx: each row says what it is about", "[sdmx]") {
    const std::string year = GENERATE("2020", "2021", "2022");
    const auto edition =
        year == "2020" ? Package().edition() : *package::readFolder(TEST_DATA "/editions/" + year).edition;
    const auto rows = observationsOf(sdmxCsv(edition));
    CHECK(rows.size() == edition.areas().size() * edition.items().size());
    const std::regex identity("[A-Za-z][A-Za-z0-9_-]*:[A-Za-z0-9_@$-]+(\\([0-9]+\\.[0-9]+\\.[0-9]+\\))?");
    const std::regex code("[A-Za-z0-9_@$-]+");
    const std::regex bilingual("nl:[^|]+\\|en:[^|]+");
    std::set<std::string> keys;
    for (const auto& row : rows) {
        CAPTURE(row.at("REF_AREA"), row.at("ITEM"));
        CHECK(row.at("STRUCTURE") == "datastructure");
        CHECK(std::regex_match(row.at("STRUCTURE_ID"), identity));
        CHECK(row.at("ACTION") == "R");
        CHECK(row.at("FREQ") == "A");
        CHECK(std::regex_match(row.at("REF_AREA"), code));
        CHECK(std::regex_match(row.at("ITEM"), code));
        CHECK(row.at("TIME_PERIOD") == year);
        CHECK(std::regex_match(row.at("OBS_VALUE"), std::regex("[0-9]*")));
        CHECK(std::regex_match(row.at("OBS_STATUS"), code));
        CHECK(std::regex_match(row.at("UNIT_MEASURE"), bilingual));
        CHECK((row.at("COMMENT_OBS").empty() || std::regex_match(row.at("COMMENT_OBS"), bilingual)));
        CHECK(row.at("COMMENT_DSET").empty());
        CHECK(keys.insert(row.at("REF_AREA") + "." + row.at("ITEM")).second);
    }
}

TEST_CASE("sdmx: the data set has its source and its notes", "[sdmx]") {
    const auto row = rowsOf(sdmxCsv(Package().edition())).front();
    for (const auto* dimension : {"FREQ", "REF_AREA", "ITEM", "TIME_PERIOD"})
        CHECK(row.at(dimension) == "~");
    for (const auto* none : {"OBS_VALUE", "OBS_STATUS", "UNIT_MEASURE", "COMMENT_OBS"})
        CHECK(row.at(none).empty());
    const auto& comment = row.at("COMMENT_DSET");
    CHECK_THAT(comment,
               StartsWith("nl:POM West-Vlaanderen, Participatieladder 2020, gegevens 2020, editie 2020."));
    CHECK_THAT(comment, ContainsSubstring("de cijfers komen uit de tekstlaag"));
    CHECK_THAT(comment, ContainsSubstring("|en:POM West-Vlaanderen"));
    CHECK_THAT(comment, ContainsSubstring("the figures come from the text layer"));
}

TEST_CASE("sdmx: every published figure is there", "[sdmx]") {
    const auto edition = Package().edition();
    std::map<std::pair<std::string, std::string>, Row> rows;
    for (auto& row : observationsOf(sdmxCsv(edition)))
        rows[{row.at("REF_AREA"), row.at("ITEM")}] = row;
    const auto published = support::publishedFigures();
    REQUIRE(published.size() > 100);
    for (const auto& figure : published) {
        CAPTURE(figure.area, figure.item);
        const auto& area = edition.areas()[edition.areaNames().find(figure.area).front()];
        const auto& item = edition.items()[edition.itemNames().find(figure.item).front()];
        const auto& row = rows.at({area.id, item.id});
        CHECK(row.at("OBS_VALUE") == (figure.value ? std::to_string(static_cast<int>(*figure.value)) : ""));
        CHECK(row.at("OBS_STATUS") == (figure.value ? "A" : "O"));
    }
    for (const auto* rung : {"trede-1", "trede-2", "trede-6"}) {
        CHECK(rows.at({"brugge", rung}).at("OBS_VALUE").empty());
        CHECK(rows.at({"brugge", rung}).at("OBS_STATUS") == "L");
    }
}

TEST_CASE("sdmx: a figure has its notes and those of its item", "[sdmx]") {
    for (const auto& row : observationsOf(sdmxCsv(Package().edition()))) {
        if (row.at("ITEM") == "sine") {
            CHECK_THAT(row.at("COMMENT_OBS"),
                       StartsWith("nl:afgeleid, niet gepubliceerd: SINE telt voor 0,4 mee"));
            CHECK_THAT(row.at("COMMENT_OBS"),
                       ContainsSubstring("|en:derived, not published: SINE counts for 0.4"));
        }
        if (row.at("REF_AREA") == "westhoek" && row.at("ITEM") == "andere")
            CHECK_THAT(row.at("COMMENT_OBS"), ContainsSubstring("ontbreekt het opschrift Andere"));
    }
}

TEST_CASE("sdmx: a text may hold anything", "[sdmx]") {
    const auto edition = Package()
                             .replaceAll("notes.csv", "SINE telt voor 0,4 mee", "=\"\"a|b\"\",\r\nc")
                             .replace("datapackage.json", "Bron: diverse", "=1|2\\n")
                             .edition();
    const auto text = sdmxCsv(edition);
    const auto rows = rowsOf(text);
    CHECK(rows.size() == 1 + edition.areas().size() * edition.items().size());
    CHECK_THAT(rows.front().at("COMMENT_DSET"), ContainsSubstring("=1¦2\n"));
    for (const auto& cells : cellsOf(text)) {
        for (const auto& cell : cells) // nothing that a spreadsheet would take for a formula
            CHECK_FALSE((cell.starts_with('=') || cell.starts_with('+') || cell.starts_with('@')));
    }
    for (const auto& row : rows) {
        if (row.at("ITEM") == "sine")
            CHECK_THAT(row.at("COMMENT_OBS"), ContainsSubstring("=\"a¦b\",\r\nc"));
    }
}

TEST_CASE("sdmx: the source stands alone where there are no notes on all of it", "[sdmx]") {
    const auto commentWith = [](const std::string& notes) {
        return rowsOf(sdmxCsv(Package()
                                  .replace("datapackage.json",
                                           "[\"reading\", \"series\", \"contract\", \"movements\"]", notes)
                                  .edition()))
            .front()
            .at("COMMENT_DSET");
    };
    const std::string source =
        "POM West-Vlaanderen, Participatieladder 2020, gegevens 2020, editie 2020. Bron: "
        "diverse, verwerking: POM West-Vlaanderen";
    CHECK(commentWith("[]") == "nl:" + source + "|en:" + source);
    CHECK(commentWith("[\"label-missing\"]") == "nl:" + source +
                                                    "; aangenomen, niet gepubliceerd: op de pagina van de "
                                                    "Westhoek ontbreekt het opschrift Andere; de "
                                                    "waarde is 0|en:" +
                                                    source +
                                                    "; inferred, not published: the page of the Westhoek "
                                                    "lacks the label Andere (other); its value is 0");
}

TEST_CASE("sdmx: a note that applies to a figure in two ways stands once", "[sdmx]") {
    auto data =
        Package()
            .replace("observations.csv", "\nbrugge,sine,156,A,", "\nbrugge,sine,156,A,domain-assigned")
            .replace("areas.csv", "regio Brugge,", "regio Brugge,sine-weight;reading")
            .edition()
            .data();
    for (auto& note : data.notes)
        note.text = {note.id + " nl", note.id + " en"};
    const auto rows = observationsOf(sdmxCsv(Edition(data)));
    const auto sine = std::find_if(rows.begin(), rows.end(), [](const Row& row) {
        return row.at("REF_AREA") == "brugge" && row.at("ITEM") == "sine";
    });
    REQUIRE(sine != rows.end());
    CHECK(
        sine->at("COMMENT_OBS") ==
        "nl:toegekend, niet gepubliceerd: domain-assigned nl; afgeleid, niet gepubliceerd: sine-weight nl; "
        "aangenomen, niet gepubliceerd: reading nl|en:assigned, not published: domain-assigned en; derived, "
        "not published: sine-weight en; inferred, not published: reading en");
}
