// The caveats that belong under a table.

#include "packages.hpp"
#include "questions.hpp"

#include "ladder/notes.hpp"
#include "ladder/table.hpp"
#include "support/catch.hpp"

#include <algorithm>

using namespace ladder;
using questions::edition2020;

namespace {

using Lines = std::vector<std::string>;

Lines linesOf(std::string_view area, Language language = Language::dutch) {
    return notesOnArea(edition2020(), findArea(edition2020(), area).value(), language);
}

/// How many lines begin so.
auto countOf(const Lines& lines, std::string_view begin) {
    return std::count_if(lines.begin(), lines.end(),
                         [&](const auto& line) { return line.starts_with(begin); });
}

/// The one line that ends so.
std::string lineEnding(const Lines& lines, std::string_view end) {
    const auto ends = [&](const auto& line) { return line.ends_with(end); };
    REQUIRE(std::count_if(lines.begin(), lines.end(), ends) == 1);
    return *std::find_if(lines.begin(), lines.end(), ends);
}

/// What the first notes say, without what they are about.
Lines firstOf(const Lines& lines, std::size_t count) {
    Lines said;
    for (std::size_t k = 0; k < count; ++k)
        said.push_back(lines.at(k).substr(lines[k].find(" – ") + 5));
    return said;
}

} // namespace

TEST_CASE("notes: what matters most to who reads the figures comes first", "[notes]") {
    const std::string missing = "n.b. (niet beschikbaar): het cijfer bestaat";
    const std::string weight = "afgeleid, niet gepubliceerd: SINE telt voor 0,4 mee";
    const std::string split = "aangenomen, niet gepubliceerd: de som van AMA";
    const std::string label = "aangenomen, niet gepubliceerd: op de pagina van de Westhoek";
    const auto begin = [](const Lines& lines, const Lines& expected) {
        const auto said = firstOf(lines, expected.size());
        for (std::size_t k = 0; k < expected.size(); ++k)
            CHECK_THAT(said[k], StartsWith(expected[k]));
    };
    // Figures that are n.b., a single figure with reservations, then items with reservations.
    begin(linesOf("Westhoek"), {missing, label, weight, split});
    begin(linesOf("Brugge"), {missing, weight, split});
    // The province has every figure, but its regions do not add up to 8 546 on rung 4, and to 363 of an
    // instrument; on rung 5 they are 2 short.
    begin(linesOf("West-Vlaanderen"),
          {weight, split, "de vijf regio's tellen samen 8.243", "van de 363 in de provincie",
           "de vijf regio's tellen samen 42.747", "toegekend, niet gepubliceerd"});
    // Beside one region, nobody adds them up.
    const auto brugge = linesOf("Brugge");
    const auto place = [&](std::string_view part) {
        return std::find_if(brugge.begin(), brugge.end(),
                            [&](const auto& line) { return line.find(part) != std::string::npos; });
    };
    CHECK(place("tellen samen 8.243") > place("beleidsdomein"));
    CHECK(place("tellen samen 8.243") != brugge.end());
    // A stray percentage on the page of one region is about figures that are as they are.
    const auto middle = linesOf("Midden-West-Vlaanderen");
    begin(middle, {missing, weight, split, "toegekend"});
    CHECK_THAT(middle[4], ContainsSubstring("36,8%"));
    SECTION("and a status that is not normal before items with reservations") {
        const auto edition = packages::Package()
                                 .replace("observations.csv", "brugge,sine,156,A,", "brugge,sine,156,P,")
                                 .edition();
        const auto lines = notesOnArea(edition, findArea(edition, "Brugge").value(), Language::dutch);
        begin(lines, {missing, "voorlopig", weight});
    }
}

TEST_CASE("notes: under a ladder stand those that apply to it, and no others", "[notes]") {
    const auto westhoek = linesOf("Westhoek");
    CHECK(countOf(westhoek, "trede 5 en SINE – afgeleid, niet gepubliceerd: SINE telt voor 0,4 mee") == 1);
    CHECK(countOf(westhoek, "alle werkvormen – toegekend, niet gepubliceerd: ") == 1);
    CHECK(countOf(westhoek,
                  "Andere (Westhoek) – aangenomen, niet gepubliceerd: op de pagina van de Westhoek") == 1);
    CHECK(countOf(westhoek, "naast de sectorbalk") == 0);
    const auto middle = linesOf("Midden-West-Vlaanderen");
    CHECK(countOf(middle, "Andere") == 0);
    CHECK(std::count_if(middle.begin(), middle.end(),
                        [](const auto& line) { return line.find("36,8%") != std::string::npos; }) == 1);
}

TEST_CASE("notes: each stands once, with what it is about", "[notes]") {
    const auto lines = linesOf("Brugge");
    CHECK(countOf(lines, "Activiteitencoöperatie, AMA en Arbeidszorg (buiten AMA) (Brugge) – n.b.") == 1);
    CHECK(countOf(lines, "totalen worden van editie tot editie herzien") == 1);
    auto sorted = lines;
    std::sort(sorted.begin(), sorted.end());
    CHECK(std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end());
    const auto province = linesOf("West-Vlaanderen"); // which has every figure
    CHECK(std::none_of(province.begin(), province.end(),
                       [](const auto& line) { return line.find("n.b.") != std::string::npos; }));
}

TEST_CASE("notes: in English", "[notes]") {
    const auto lines = linesOf("Bruges", Language::english);
    CHECK(countOf(lines, "rung 5 and SINE – derived, not published: SINE counts for 0.4") == 1);
    CHECK(countOf(lines, "all instruments – assigned, not published: ") == 1);
}

TEST_CASE("notes: a figure that is not normal", "[notes]") {
    const auto edition = packages::Package()
                             .replace("observations.csv", "westhoek,sine,216,A,", "westhoek,sine,216,P,")
                             .edition();
    const auto lines = notesOnArea(edition, findArea(edition, "Westhoek").value(), Language::dutch);
    CHECK(lineEnding(lines, "voorlopig") == "SINE (Westhoek) – voorlopig");
}

TEST_CASE("notes: on figures of several areas, each with its own", "[notes]") {
    const auto edition =
        packages::Package()
            .replace("observations.csv", "westhoek,sine,216,A,", "westhoek,sine,216,A,reading")
            .replace("observations.csv", "brugge,lde,71,A,", "brugge,lde,71,A,label-missing")
            .replace("observations.csv", "oostende,lde,24,A,", "oostende,lde,24,A,label-missing")
            .edition();
    const auto lines = allNotes(edition, Language::dutch);
    CHECK(countOf(lines, "Andere (Westhoek); LDE (Brugge en Oostende) – aangenomen") == 1);
}

TEST_CASE("notes: on an item and its parts", "[notes]") {
    const auto lines = notesOnItem(edition2020(), findItem(edition2020(), "3").value(), Language::dutch);
    CHECK(countOf(lines, "AMA en Arbeidszorg (buiten AMA) – aangenomen") == 1);
    CHECK(countOf(lines, "SINE") == 0);
}

TEST_CASE("notes: as a list", "[notes]") {
    const auto rows = [](const Term& what, const Term& within) {
        return list(bundledCatalogue(), what, within, {});
    };
    CHECK(rows("noten", "Westhoek").value().size() == linesOf("Westhoek").size());
    CHECK(rows("notes", "SINE").value().size() == 6);
    CHECK(rows("notes", {}).value().size() == allNotes(edition2020(), Language::dutch).size());
    CHECK(allNotes(edition2020(), Language::dutch).size() == 15);
    CHECK(rows("notes", "Antwerpen") == Reason::unknownName);
    CHECK(std::get<std::string>(rows("notes_en", {}).value().front().front().value()) ==
          allNotes(edition2020(), Language::english).front());
}

TEST_CASE("notes: where one area is asked for it is not named", "[notes]") {
    const auto edition =
        packages::Package()
            .replace("observations.csv", "\nwest-vlaanderen,sine,1214,A,", "\nwest-vlaanderen,sine,1214,P,")
            .edition();
    const auto province = findArea(edition, "West-Vlaanderen").value();
    CHECK(lineEnding(notesOnArea(edition, province, Language::dutch), "voorlopig") == "SINE – voorlopig");
    CHECK(lineEnding(notesOnArea(edition, province, Language::english), "provisional") ==
          "SINE – provisional");
    const auto westhoek = findArea(edition, "Westhoek").value();
    CHECK(lineEnding(notesOnArea(edition, westhoek, Language::dutch), "voorlopig") ==
          "SINE (West-Vlaanderen) – voorlopig");
}

TEST_CASE("notes: what one of a kind is on names it, and not all", "[notes]") {
    const auto edition =
        packages::Package()
            .write("domains.csv", "id,name,name_en\nwerk,Werk,Work\n")
            .write("notes.csv", "id,basis,text,text_en\nn,published,noot,note\nm,published,nog,more\n")
            .write("areas.csv", "id,name,name_en,kind,parent,alias,note\na,A,A,land,,,\n")
            .write("rungs.csv", "rung,id,name,name_en,alias,contract,contract_en,unit,unit_en,progression,"
                                "progression_en,anchoring,anchoring_en,note\n"
                                "2,top,Top,Top,,met,with,mensen,people,,,,,\n")
            .write("instruments.csv", "id,name,name_en,short_name,rung,weight,domain,alias,note\n"
                                      "x,Het werk,The work,,2,1,werk,,n\n")
            .write("sectors.csv", "id,name,name_en,rung,alias,note\ny,De sector,The sector,2,,n\n"
                                  "z,Een andere,Another,2,,n\n")
            .write("observations.csv",
                   "area,item,value,status,note\na,top,1,A,\na,x,1,A,\na,y,1,A,m\na,z,1,A,\n")
            .replace("datapackage.json", "[\"reading\", \"series\", \"contract\", \"movements\"]", "[]")
            .edition();
    CHECK(allNotes(edition, Language::dutch) == Lines{"De sector – nog", "alle sectoren en Het werk – noot"});
    CHECK(allNotes(edition, Language::english) ==
          Lines{"The sector – more", "all sectors and The work – note"});
}

TEST_CASE("notes: four subjects are named, and of more the rest is counted", "[notes]") {
    const auto lineOn = [](std::size_t areas, Language language) {
        packages::Package package;
        package.append("notes.csv", "proef,published,een proef,a trial\n");
        const std::vector<std::string> figures{"\nwesthoek,sine,216,A,",
                                               "\nbrugge,sine,156,A,",
                                               "\noostende,sine,115,A,",
                                               "\nmidden-west-vlaanderen,sine,196,A,",
                                               "\nzuid-west-vlaanderen,sine,531,A,",
                                               "\nwest-vlaanderen,sine,1214,A,"};
        for (std::size_t area = 0; area < areas; ++area)
            package.replace("observations.csv", figures[area], figures[area] + "proef");
        return lineEnding(allNotes(package.edition(), language),
                          language == Language::dutch ? "een proef" : "a trial");
    };
    CHECK(lineOn(1, Language::dutch) == "SINE (Westhoek) – een proef");
    CHECK(lineOn(4, Language::dutch) ==
          "SINE (Westhoek, Brugge, Oostende en Midden-West-Vlaanderen) – een proef");
    CHECK(lineOn(5, Language::dutch) == "SINE (Westhoek, Brugge, Oostende en 2 andere) – een proef");
    CHECK(lineOn(6, Language::dutch) == "SINE (West-Vlaanderen, Westhoek, Brugge en 3 andere) – een proef");
    CHECK(lineOn(5, Language::english) == "SINE (Westhoek, Bruges, Ostend and 2 others) – a trial");
}

TEST_CASE("notes: one on items, on an area and on figures names all of them", "[notes]") {
    packages::Package package;
    package.append("notes.csv", "proef,published,een proef,a trial\n")
        .replace("areas.csv", "regio Brugge,", "regio Brugge,proef")
        .replace("areas.csv", "de Westhoek,", "de Westhoek,proef");
    const auto lineOn = [&](const char* area) {
        const auto edition = package.edition();
        return lineEnding(notesOnArea(edition, findArea(edition, area).value(), Language::dutch),
                          "een proef");
    };
    CHECK(lineOn("Brugge") == "Brugge – een proef");
    package.replace("sectors.csv", "andere sectoren;other sectors,", "andere sectoren;other sectors,proef");
    CHECK(lineOn("Brugge") == "Andere; Brugge – een proef");
    CHECK(lineOn("Oostende") == "Andere – een proef");
    package.replace("observations.csv", "\nbrugge,sine,156,A,", "\nbrugge,sine,156,A,proef");
    CHECK(lineOn("Brugge") == "Andere; Brugge; SINE (Brugge) – een proef");
    CHECK(lineEnding(allNotes(package.edition(), Language::dutch), "een proef") ==
          "Andere; Westhoek en Brugge; SINE (Brugge) – een proef");
    SECTION("and one on the edition names none") {
        package.replace("datapackage.json", "[\"reading\", ", "[\"proef\", \"reading\", ");
        CHECK(lineOn("Brugge") == "een proef");
    }
}

TEST_CASE("notes: the basis of each, for a formula", "[notes]") {
    const auto edition = packages::Package()
                             .replace("observations.csv", "westhoek,sine,216,A,", "westhoek,sine,216,P,")
                             .edition();
    const auto texts = allNotes(edition, Language::dutch);
    const auto bases = allNotes(edition, Language::dutch, NoteAspect::basis);
    REQUIRE(bases.size() == texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) {
        INFO(texts[i]);
        CHECK((bases[i] == "status") == texts[i].ends_with("voorlopig"));
        if (bases[i] == "status")
            continue;
        const bool isMarked = texts[i].find(", niet gepubliceerd: ") != std::string::npos;
        CHECK(isMarked == (bases[i] == "derived" || bases[i] == "inferred" || bases[i] == "assigned"));
        CHECK((isMarked || bases[i] == "published" || bases[i] == "remark"));
    }
    const auto rows = [](const Term& what, const Term& within) {
        return list(bundledCatalogue(), what, within, {});
    };
    CHECK(rows("gronden van noten", "Westhoek").value().size() == linesOf("Westhoek").size());
    CHECK(rows("note_bases", "SINE").value().size() == 6);
    CHECK(std::get<std::string>(rows("note_bases", {}).value().front().front().value()) ==
          allNotes(edition2020(), Language::dutch, NoteAspect::basis).front());
    CHECK(rows("note_bases_en", {}) == Reason::unknownField);
}

TEST_CASE("notes: those that matter most stand first, by their places among all", "[notes]") {
    const auto edition = packages::Package()
                             .replace("observations.csv", "westhoek,sine,216,A,", "westhoek,sine,216,P,")
                             .edition();
    const auto all = allNotes(edition, Language::dutch);
    const auto of = [&](std::string_view area, std::string_view item) {
        Lines lines;
        for (const auto place :
             placesOfNotes(edition, {findArea(edition, area).value()}, {findItem(edition, item).value()}))
            lines.push_back(all[place]);
        return lines;
    };
    const auto sine = of("Westhoek", "SINE");
    REQUIRE(sine.size() == 7);
    CHECK_THAT(sine[0], ContainsSubstring("voorlopig"));              // of the figure
    CHECK_THAT(sine[1], ContainsSubstring("SINE telt voor 0,4 mee")); // derived, on the item
    CHECK_THAT(sine[2], ContainsSubstring("beleidsdomein"));          // assigned, on all instruments
    CHECK_THAT(sine[6], ContainsSubstring("de tekstlaag"));           // inferred, on the edition
    CHECK(of("Brugge", "SINE").size() == 6);
    CHECK_THAT(of("Westhoek", "AMA").front(), ContainsSubstring("n.b. (niet beschikbaar)"));
}
