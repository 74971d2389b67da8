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
#include <sstream>

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
        CHECK(std::regex_match(row.at("OBS_VALUE"), std::regex("[0-9]+|NaN")));
        CHECK(std::regex_match(row.at("OBS_STATUS"), code));
        CHECK(std::regex_match(row.at("UNIT_MEASURE"), bilingual));
        CHECK((row.at("COMMENT_OBS").empty() || std::regex_match(row.at("COMMENT_OBS"), bilingual)));
        CHECK(row.at("COMMENT_DSET").empty());
        CHECK(keys.insert(row.at("REF_AREA") + "." + row.at("ITEM")).second);
    }
}

TEST_CASE("sdmx: the data set has its source and its notes", "[sdmx]") {
    const auto row = rowsOf(sdmxCsv(Package().edition())).front();
    CHECK(row.at("ACTION") == "M");
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
        CHECK(row.at("OBS_VALUE") ==
              (figure.value ? std::to_string(static_cast<int>(*figure.value)) : "NaN"));
        CHECK(row.at("OBS_STATUS") == (figure.value ? "A" : "O"));
    }
    for (const auto* rung : {"trede-1", "trede-2", "trede-6"}) {
        CHECK(rows.at({"brugge", rung}).at("OBS_VALUE") == "NaN");
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
                             .replace("datapackage.json", "Bron: diverse", "=1|2")
                             .edition();
    const auto text = sdmxCsv(edition);
    const auto rows = rowsOf(text);
    CHECK(rows.size() == 1 + edition.areas().size() * edition.items().size());
    CHECK_THAT(rows.front().at("COMMENT_DSET"), ContainsSubstring("=1¦2, "));
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

TEST_CASE("sdmx: the agency is the publisher of the edition", "[sdmx]") {
    const auto structureOf = [](const std::string& publisher) {
        auto data = Package().edition().data();
        data.publisher = publisher;
        const auto rows = rowsOf(sdmxCsv(Edition(std::move(data))));
        for (const auto& row : rows)
            REQUIRE(row.at("STRUCTURE_ID") == rows.front().at("STRUCTURE_ID"));
        return rows.front().at("STRUCTURE_ID");
    };
    CHECK(rowsOf(sdmxCsv(Package().edition())).front().at("STRUCTURE_ID") ==
          "POM_WEST_VLAANDEREN:LADDER(1.0.0)");
    CHECK(structureOf("Provincie Antwerpen, dienst Economie") ==
          "PROVINCIE_ANTWERPEN_DIENST_ECONOMIE:LADDER(1.0.0)");
    CHECK(structureOf("Région de Bruxelles-Capitale") == "REGION_DE_BRUXELLES_CAPITALE:LADDER(1.0.0)");
    CHECK(structureOf("3 gemeenten (2021)") == "GEMEENTEN_2021:LADDER(1.0.0)");
    CHECK(structureOf("Община 5") == "PARTICIPATIELADDER:LADDER(1.0.0)");
}

namespace {

using Cells = std::vector<std::string>;

/// What the field guide demands of a data message, as far as ours can break it. The examples of the guide
/// must pass, or the rules here are wrong; then ours must pass too. Each function returns the rule that is
/// broken, or nothing.
class FieldGuide {
public:
    static std::string brokenRule(const std::string& text) {
        const auto rows = cellsOf(text);
        const FieldGuide guide(rows.front());
        auto broken = guide.inHeader();
        for (std::size_t i = 1; i < rows.size() && broken.empty(); ++i)
            broken = guide.inRow(rows[i]);
        return broken;
    }

private:
    explicit FieldGuide(const Cells& header)
        : header_(header) {
        std::smatch found;
        if (std::regex_match(header.front(), found, std::regex(R"(STRUCTURE\[(.)\])")))
            delimiter_ = found[1];
    }

    static bool isDimension(const std::string& column) {
        return column.starts_with("DIM_") || column == "FREQ" || column == "REF_AREA" || column == "ITEM" ||
               column == "TIME_PERIOD";
    }
    static bool hasLanguages(const std::string& column) {
        return std::regex_match(column, std::regex(R"([A-Z0-9_]+\[[a-z]{2}(.[a-z]{2})*\])"));
    }

    std::string inHeader() const {
        if (!header_[0].starts_with("STRUCTURE") || header_[1] != "STRUCTURE_ID" || header_[2] != "ACTION")
            return "the first columns are the structure, its identification and the action";
        for (std::size_t column = 3; column < header_.size(); ++column) {
            const auto& name = header_[column];
            if (hasLanguages(name) && delimiter_.empty())
                return "a text in several languages needs the sub-field delimiter";
            if (!hasLanguages(name) && !std::regex_match(name, std::regex("[A-Z][A-Z0-9_]*")))
                return "a column is called by the id of its component";
        }
        return {};
    }

    std::string inRow(const Cells& row) const {
        if (row.size() != header_.size())
            return "every row has each column";
        if (row[0] != "dataflow" && row[0] != "datastructure" && row[0] != "dataprovision")
            return "a structure is a flow, a definition or an agreement";
        if (!std::regex_match(row[1], std::regex(R"([A-Za-z][\w-]*:[\w@$-]+(\(\d+\.\d+\.\d+\))?)")))
            return "a structure has agency, id and version";
        if (row[2].size() != 1 || std::string("IAMRD").find(row[2]) == std::string::npos)
            return "an action is one of five letters";
        bool saysSomething = false;
        bool hasAllDimensions = true;
        bool isSwitchedOff = false;
        for (std::size_t column = 3; column < row.size(); ++column) {
            const auto& cell = row[column];
            if (isDimension(header_[column])) {
                hasAllDimensions &= !cell.empty();
                isSwitchedOff |= cell == "~";
            } else if (!cell.empty()) {
                saysSomething = true;
                if (header_[column] == "OBS_VALUE" && isSwitchedOff)
                    return "an observation has all its dimensions";
                if (auto broken = inValue(header_[column], cell); !broken.empty())
                    return broken;
            }
        }
        if (row[2] == "R" && !hasAllDimensions)
            return "nothing is replaced in bulk";
        return saysSomething ? "" : "a row says something";
    }

    std::string inValue(const std::string& column, const std::string& cell) const {
        if (cell == "~")
            return "only a dimension is switched off";
        if (column == "OBS_VALUE" && !std::regex_match(cell, std::regex(R"(-?\d+(\.\d+)?|NaN|-)")))
            return "a number is one, or NaN where it is missing on purpose";
        if (!hasLanguages(column))
            return {};
        std::stringstream texts(cell);
        for (std::string text; std::getline(texts, text, delimiter_.front());) {
            if (!std::regex_search(text, std::regex("^[a-z]{2}:")))
                return "each language stands before its text";
        }
        return {};
    }

    const Cells& header_;
    std::string delimiter_; ///< empty where the header declares none
};

} // namespace

TEST_CASE("sdmx: the message keeps the rules that the examples of the field guide keep", "[sdmx]") {
    // The forms of examples 1, 8, 9-A, 10, 11, 13 and 16 of the guide, with other contents.
    for (const std::string text :
         {"STRUCTURE,STRUCTURE_ID,ACTION,DIM_1,DIM_2,OBS_VALUE,ATTR_1\r\ndataflow,X:FLOW(1.6.0),M,A,2014-01,"
          "12.4,\"a, b\"\r\n",
          "STRUCTURE[;],STRUCTURE_ID,ACTION,DIM_1,OBS_VALUE,ATTR_1[en;fr]\r\ndataflow,X:F(1.7.0),M,A,1.5,en:"
          "one;fr:un\r\n",
          "STRUCTURE[;],STRUCTURE_ID,ACTION,DIM_1,OBS_VALUE\r\ndatastructure,X:D(1.7.0),M,A,"
          "1\r\ndataprovision,X:P(1.8.0),M,B,2\r\n",
          "STRUCTURE,STRUCTURE_ID,ACTION,DIM_1,OBS_VALUE\r\ndataflow,X:F(1.6.0),M,A,1\r\ndataflow,X:F(1.6.0),"
          "R,B,2\r\n",
          "STRUCTURE,STRUCTURE_ID,ACTION,DIM_1,OBS_VALUE\r\ndatastructure,X:D,M,A,12.4\r\n",
          "STRUCTURE,STRUCTURE_ID,ACTION,DIM_1,DIM_2,OBS_VALUE,ATTR_1\r\ndataflow,X:F(1.0.0),M,A,B,1,"
          "\r\ndataflow,X:F(1.0.0),M,,B,,Y\r\n",
          "STRUCTURE,STRUCTURE_ID,ACTION,DIM_1,OBS_VALUE,ATTR_1\r\ndataflow,X:F(1.6.0),D,A,-,\r\n"}) {
        CAPTURE(text);
        CHECK(FieldGuide::brokenRule(text).empty());
    }
    SECTION("and so does ours") {
        CHECK(FieldGuide::brokenRule(sdmxCsv(Package().edition())).empty());
        for (const auto* year : {"2021", "2022"})
            CHECK(FieldGuide::brokenRule(
                      sdmxCsv(*package::readFolder(std::string(TEST_DATA "/editions/") + year).edition))
                      .empty());
    }
    SECTION("which it would not with a breach of one") {
        const auto text = sdmxCsv(Package().edition());
        const auto with = [&](const std::string& part, const std::string& other) {
            auto changed = text;
            const auto place = changed.find(part);
            REQUIRE(place != std::string::npos);
            return FieldGuide::brokenRule(changed.replace(place, part.size(), other));
        };
        CHECK(with("STRUCTURE[|]", "STRUCTURE") ==
              "a text in several languages needs the sub-field delimiter");
        CHECK(with("LADDER(1.0.0),M", "LADDER(1.0.0),X") == "an action is one of five letters");
        CHECK(with(",NaN,", ",n.b.,") == "a number is one, or NaN where it is missing on purpose");
        CHECK(with(",R,A,west-vlaanderen,", ",R,A,,") == "nothing is replaced in bulk");
        CHECK(with("nl:tewerk", "tewerk") == "each language stands before its text");
        CHECK(with("POM_WEST_VLAANDEREN:", "POM West-Vlaanderen:") ==
              "a structure has agency, id and version");
    }
}
