// Sentences about a figure, or about why there is none.

#include "packages.hpp"
#include "questions.hpp"

#include "ladder/explain.hpp"
#include "ladder/explain_answer.hpp"
#include "support/catch.hpp"

#include <fstream>
#include <limits>
#include <random>

using namespace ladder;
using packages::Package;
using namespace std::string_literals;
using namespace std::string_view_literals;

namespace {

std::string dutch(const Term& area, const Term& item, const Term& edition = {}) {
    return explain(bundledCatalogue(), area, item, edition, Language::dutch);
}
std::string english(const Term& area, const Term& item, const Term& edition = {}) {
    return explain(bundledCatalogue(), area, item, edition, Language::english);
}

std::string explained(const Package& package, const Term& area, const Term& item,
                      Language language = Language::dutch) {
    Editions editions;
    editions.push_back(package.sharedEdition());
    return explain(Catalogue(std::move(editions)), area, item, {}, language);
}

} // namespace

TEST_CASE("explain: complete sentences", "[explain]") {
    // A question "area | item | edition", then the Dutch and the English sentence; "#" begins a comment.
    std::ifstream file(std::string(TEST_DATA) + "/explain-2020.txt");
    std::size_t questions = 0;
    std::string line;
    const auto next = [&] {
        while (std::getline(file, line)) {
            if (!line.empty() && line.front() != '#')
                return true;
        }
        return false;
    };
    while (next()) {
        const auto question = line;
        const auto first = question.find(" | ");
        const auto second = question.find(" | ", first + 1);
        REQUIRE(second != std::string::npos);
        const std::string_view all(question);
        const auto area = all.substr(0, first);
        const auto item = all.substr(first + 3, second - first - 3);
        const auto edition = all.substr(second + 3);
        CAPTURE(question);
        REQUIRE(next());
        CHECK(dutch(area, item, edition) == line);
        REQUIRE(next());
        CHECK(english(area, item, edition) == line);
        ++questions;
    }
    CHECK(questions == 15);
}

TEST_CASE("explain: what is not on the published pages is called so", "[explain]") {
    CHECK_THAT(dutch("Westhoek", "SINE"),
               ContainsSubstring("afgeleid, niet gepubliceerd: SINE telt voor 0,4"));
    CHECK_THAT(dutch("Westhoek", "5"), ContainsSubstring("afgeleid, niet gepubliceerd: SINE telt voor 0,4"));
    CHECK_THAT(english("Westhoek", "SINE"), ContainsSubstring("derived, not published: SINE counts for 0.4"));
    CHECK_THAT(dutch("West-Vlaanderen", "AMA"), ContainsSubstring("aangenomen, niet gepubliceerd: "));
    CHECK_THAT(english("West-Vlaanderen", "Arbeidszorg"), ContainsSubstring("inferred, not published: "));
    CHECK_THAT(dutch("Westhoek", "Andere"), ContainsSubstring("aangenomen, niet gepubliceerd: "));
    SECTION("and every policy domain is assigned") {
        for (const auto& item : questions::edition2020().items()) {
            if (item.domains.empty())
                continue;
            CAPTURE(item.id);
            CHECK_THAT(dutch("Brugge", std::string_view(item.id)),
                       ContainsSubstring("toegekend, niet gepubliceerd: het beleidsdomein"));
            CHECK_THAT(english("Brugge", std::string_view(item.id)),
                       ContainsSubstring("assigned, not published: the policy domain"));
        }
    }
}

TEST_CASE("explain: the reader of a figure is told", "[explain]") {
    SECTION("that regions do not add up to the province") {
        CHECK_THAT(dutch("West-Vlaanderen", "4"), ContainsSubstring("8.243"));
        CHECK_THAT(english("West-Vlaanderen", "doorstroom"), ContainsSubstring("204"));
        CHECK_THAT(dutch("West-Vlaanderen", "5"), ContainsSubstring("42.747"));
    }
    SECTION("that n.b. is not zero") {
        CHECK_THAT(dutch("Brugge", "AMA"), ContainsSubstring("het is niet nul"));
        CHECK_THAT(dutch("Brugge", "6"), ContainsSubstring("niet gemeten"));
    }
    SECTION("of the stray percentage") {
        CHECK_THAT(dutch("Midden-West-Vlaanderen", "GGZ"), ContainsSubstring("36,8%"));
    }
    SECTION("that totals of editions are not one series") {
        CHECK_THAT(english("Brugge", "5"), ContainsSubstring("not one series"));
    }
}

TEST_CASE("explain: what a sum lacks is named", "[explain]") {
    CHECK_THAT(dutch("Brugge", "4"), ContainsSubstring("1.726, zonder Activiteitencoöperatie (n.b.)"));
    CHECK_THAT(english("Brugge", "4"), ContainsSubstring("1,726, without Activity cooperative (n.b.)"));
    CHECK_THAT(
        dutch("Brugge", "3"),
        ContainsSubstring("er is geen som van de werkvormen, want Arbeidsmatige activiteiten (AMA Werk- "
                          "en zorgdecreet) en Arbeidszorg (buiten AMA): n.b."));
    CHECK_THAT(dutch("Westhoek", "5"), ContainsSubstring("de som van de werkvormen is 6.692,4;"));
}

TEST_CASE("explain: why there is no share", "[explain]") {
    Package package;
    SECTION("the parent has no figure") {
        package.replace("observations.csv", "west-vlaanderen,sine,1214,A", "west-vlaanderen,sine,,O");
        CHECK_THAT(
            explained(package, "Brugge", "SINE"),
            ContainsSubstring("156 (tewerkstellingsplaatsen), geen aandeel in West-Vlaanderen, dat zelf "
                              "geen cijfer heeft"));
    }
    SECTION("the parent's figure is zero") {
        package.replace("observations.csv", "\nwest-vlaanderen,andere,74,", "\nwest-vlaanderen,andere,0,");
        CHECK_THAT(explained(package, "Brugge", "Andere", Language::english),
                   ContainsSubstring("no share of West Flanders, whose figure is zero;"));
    }
    SECTION("the parent's figure is zero, and its status is not a normal one") {
        package.replace("observations.csv", "\nwest-vlaanderen,andere,74,A", "\nwest-vlaanderen,andere,0,P");
        CHECK_THAT(
            explained(package, "Brugge", "Andere"),
            ContainsSubstring("geen aandeel in West-Vlaanderen, waarvan het cijfer nul is (voorlopig);"));
        CHECK_THAT(explainAnswer(Catalogue({package.sharedEdition()}), Answer::shareOfParent, {},
                                 std::vector<Term>{"Brugge", "Andere"}, Language::english),
                   ContainsSubstring("no share of West Flanders, whose figure is zero (provisional)"));
    }
    SECTION("the area has no parent") {
        CHECK_THAT(dutch("West-Vlaanderen", "SINE"),
                   StartsWith("West-Vlaanderen, SINE, editie 2020: 1.214 (tewerkstellingsplaatsen); "));
    }
}

TEST_CASE("explain: a status", "[explain]") {
    const auto [code, nl, en] = GENERATE(table<std::string, std::string, std::string>(
        {{"B", "breuk in de reeks", "break in the series"},
         {"D", "de definitie wijkt af", "the definition differs"},
         {"E", "geraamd", "estimated"},
         {"F", "vooruitberekend", "forecast"},
         {"I", "ingevuld (imputatie)", "imputed"},
         {"P", "voorlopig", "provisional"},
         {"U", "weinig betrouwbaar", "low reliability"},
         {"V", "niet gevalideerd", "not validated"},
         {"Q", "niet vrijgegeven", "suppressed"},
         {"X_1", "status X_1", "status X_1"}}));
    CAPTURE(code);
    SECTION("with a figure") {
        const auto package =
            Package().replace("observations.csv", "\nbrugge,sine,156,A", "\nbrugge,sine,156," + code);
        CHECK_THAT(explained(package, "Brugge", "SINE"),
                   ContainsSubstring("156 (tewerkstellingsplaatsen; " + nl + "), 12,9% van West-Vlaanderen"));
        CHECK_THAT(explained(package, "Brugge", "SINE", Language::english),
                   ContainsSubstring("156 (employment places; " + en + "), 12.9% of West Flanders"));
    }
    SECTION("without a figure") {
        const auto package =
            Package().replace("observations.csv", "\nbrugge,sine,156,A", "\nbrugge,sine,," + code);
        CHECK_THAT(explained(package, "Brugge", "SINE"), ContainsSubstring(": geen cijfer (" + nl + "); "));
        CHECK_THAT(explained(package, "Brugge", "SINE", Language::english),
                   ContainsSubstring(": no figure (" + en + "); "));
    }
}

TEST_CASE("explain: a note of the area is told once", "[explain]") {
    const auto text = explained(
        Package()
            .replace("areas.csv", "regio Brugge,", "regio Brugge,sine-weight;movements")
            .replace("observations.csv", "\nbrugge,sine,156,A,", "\nbrugge,sine,156,A,domain-assigned"),
        "Brugge", "SINE");
    const auto once = [&](const std::string& part) {
        const auto at = text.find(part);
        return at != std::string::npos && text.find(part, at + 1) == std::string::npos;
    };
    CHECK(once("SINE telt voor 0,4"));
    CHECK(once("het beleidsdomein stond"));
    CHECK(once("verankering"));
}

TEST_CASE("explain: every figure has its sentences", "[explain]") {
    for (const auto& area : questions::edition2020().areas()) {
        for (const auto& item : questions::edition2020().items()) {
            CAPTURE(area.id, item.id);
            const auto nl = dutch(std::string_view(area.id), std::string_view(item.id));
            const auto en = english(std::string_view(area.id), std::string_view(item.id));
            CHECK_THAT(nl,
                       StartsWith(area.name.nl + ", " + label(item, Language::dutch) + ", editie 2020: "));
            CHECK_THAT(en,
                       StartsWith(area.name.en + ", " + label(item, Language::english) + ", edition 2020: "));
            CHECK(nl.ends_with("."));
            CHECK(en.ends_with("."));
            CHECK(nl != en);
        }
    }
}

TEST_CASE("explain: a number that is no rung is repeated as it was written", "[explain]") {
    CHECK_THAT(dutch("Brugge", 5.5), StartsWith("'5,5' is geen trede"));
    CHECK_THAT(english("Brugge", 5.5), StartsWith("'5.5' is not a rung"));
    CHECK_THAT(dutch("Brugge", 5.04), StartsWith("'5,04' is geen trede"));
    CHECK_THAT(dutch("Brugge", -1.0), StartsWith("'-1' is geen trede"));
    CHECK(dutch("Brugge", 7.0) ==
          "'7' is geen trede, werkvorm of sector van editie 2020 (treden zijn 1 tot 6).");
    CHECK(english("Bruges", 1495.0) ==
          "'1495' is not a rung, instrument or sector of edition 2020 (rungs are 1 to 6).");
    CHECK(dutch("Brugge", 1e300).size() < 200);
}

TEST_CASE("explain: it never fails", "[explain]") {
    std::vector<std::string> texts{""s,         " "s,        "%1%"s,          "%"s, "%99%"s, "\0"s,
                                   "Brug\0ge"s, "\xFF\xFE"s, "\xED\xA0\x80"s, "'"s, "=1+1"s, "\u202Ebrugge"s,
                                   "-"s};
    for (const auto& part : {"a"s, "é"s, "\xFF"s, "\x80"s, "\u0308"s, "Brugge "s, "%1%"s, "\0"s})
        for (std::string text = part; text.size() < 2'000'000; text += text)
            if (text.size() > 1'000'000)
                texts.push_back(text);
    std::mt19937 random(2020); // NOLINT: the same texts at each run
    for (int i = 0; i < 300; ++i) {
        std::string text(random() % 90, '\0');
        for (auto& byte : text)
            byte = static_cast<char>(random() % 256);
        texts.push_back(text);
    }
    std::vector<Term> terms{Term{}};
    for (const auto& text : texts)
        terms.emplace_back(std::string_view(text));
    for (const double number :
         {0.0, -1.0, 5.5, 7.0, 1e300, -1e300, 1e17, 5e-324, std::numeric_limits<double>::quiet_NaN(),
          std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()})
        terms.emplace_back(number);

    constexpr std::size_t longest = 1500; // of the sentences; a cell shows no more
    for (const auto& term : terms) {
        for (const auto language : {Language::dutch, Language::english}) {
            for (const auto& sentence : {explain(bundledCatalogue(), term, "SINE", {}, language),
                                         explain(bundledCatalogue(), "Brugge", term, {}, language),
                                         explain(bundledCatalogue(), term, term, term, language)}) {
                CHECK(sentence.size() > 10);
                CHECK(sentence.size() < longest);
                CHECK(sentence.ends_with("."));
            }
        }
    }
}

TEST_CASE("explain: three names at most are suggested", "[explain]") {
    // All five regions have an alias with this word.
    CHECK(dutch("regio", "SINE") ==
          "'regio' is geen gebied van editie 2020 (bedoelt u Westhoek, Brugge of Oostende?).");
    CHECK(english("regio", "SINE") ==
          "'regio' is not an area of edition 2020 (do you mean Westhoek, Bruges or Ostend?).");
    CHECK(dutch("vlaanderen", "SINE") ==
          "'vlaanderen' is geen gebied van editie 2020 (bedoelt u West-Vlaanderen, "
          "Midden-West-Vlaanderen of Zuid-West-Vlaanderen?).");
    CHECK(dutch("Bruge", "SINE") == "'Bruge' is geen gebied van editie 2020 (bedoelt u Brugge?).");
    CHECK(
        dutch("Brugge", "sector van de") ==
        "'sector van de' is geen trede, werkvorm of sector van editie 2020 (bedoelt u Sector van de sociale "
        "economie?).");
    SECTION("and where none is near one can choose") {
        CHECK(dutch("Antwerpen", "SINE") ==
              "'Antwerpen' is geen gebied van editie 2020 (te kiezen uit West-Vlaanderen, Westhoek, Brugge, "
              "Oostende, Midden-West-Vlaanderen en Zuid-West-Vlaanderen).");
        CHECK(
            english("Bruges", "Pasta e fagioli con molto pepe") ==
            "'Pasta e fagioli con molto pepe' is not a rung, instrument or sector of edition 2020 (choose "
            "from Rung 6: Paid work, Rung 5: Paid work with support, Rung 4: Temporary activating pathways, "
            "Rung 3: Supervised work-like activities, Rung 2: Social contacts outside the home, Rung 1: "
            "Contacts limited to the home, Target-group reductions, Social integration economy (SINE) and 14 "
            "others).");
    }
}

TEST_CASE("explain: a break that a status tells is told once, and others besides", "[explain]") {
    Editions editions;
    editions.push_back(Package().sharedEdition());
    editions.push_back(
        packages::packageOf(2021, 0)
            .replace("sectors.csv", "algemeen-welzijnswerk,Algemeen welzijnswerk,",
                     "algemeen-welzijnswerk,Welzijn,")
            .replace("observations.csv", "\nwesthoek,algemeen-welzijnswerk,0,A,",
                     "\nwesthoek,algemeen-welzijnswerk,0,B,")
            .replace("observations.csv", "\nwesthoek,andere,0,A,label-missing", "\nwesthoek,andere,0,B,")
            .sharedEdition());
    const Catalogue catalogue(std::move(editions));
    const auto told = [&](std::string_view item) {
        return explain(catalogue, "Westhoek", item, "2021", Language::dutch);
    };
    CHECK(told("Welzijn") ==
          "Westhoek, Welzijn, editie 2021: 0 (participatieplaatsen; breuk in de reeks), 0,0% van "
          "West-Vlaanderen; 0,0% van alle sectoren van trede 3; breuk in de reeks: heette 'Algemeen "
          "welzijnswerk' in editie 2020.");
    CHECK(told("Andere") ==
          "Westhoek, Andere, editie 2021: 0 (participatieplaatsen; breuk in de reeks), 0,0% van "
          "West-Vlaanderen; 0,0% van alle sectoren van trede 3.");
}

TEST_CASE("explain: where nothing was given there is an example", "[explain]") {
    CHECK(dutch({}, "SINE") == "geen gebied opgegeven; een voorbeeld is West-Vlaanderen.");
    CHECK(english({}, "SINE") == "no area was given; an example is West Flanders.");
    CHECK(dutch("Brugge", {}) ==
          "geen trede, werkvorm of sector opgegeven; een voorbeeld is Trede 6: Betaald werk.");
    CHECK(english("", " ") == "no area was given; an example is West Flanders; no rung, instrument or sector "
                              "was given; an example is Rung 6: Paid work.");
}

TEST_CASE("explain: a name that another edition knows is said to be known there", "[explain]") {
    Editions editions;
    editions.push_back(Package().sharedEdition());
    editions.push_back(
        packages::packageOf(2021, 0)
            .replace("areas.csv", "oostende,Oostende,Ostend,", "oostende,Kust,Coast,")
            .replace("areas.csv", "\nbrugge,Brugge,Bruges,", "\ngroot-brugge,Brugge,Bruges,")
            .replace("areas.csv", "regio Brugge", "Brugse regio")
            .replaceAll("observations.csv", "\nbrugge,", "\ngroot-brugge,")
            .replace("instruments.csv", "\nlde,Lokale diensteneconomie (LDE),", "\nbuurt,Buurtdiensten,")
            .replaceAll("observations.csv", ",lde,", ",buurt,")
            .sharedEdition());
    editions.push_back(packages::packageOf(2022, 0).sharedEdition());
    const Catalogue catalogue(std::move(editions));
    const auto told = [&](const Term& area, const Term& item, std::string_view edition,
                          Language language = Language::dutch) {
        return explain(catalogue, area, item, edition, language);
    };
    SECTION("with the name that it has here") {
        CHECK(told("Kust", "SINE", "2020") ==
              "'Kust' is geen gebied van editie 2020, wel van editie 2021 (hier heet dat Oostende).");
        CHECK(told("Oostende", "SINE", "2021", Language::english) !=
              told("Ostend", "SINE", "2021", Language::english));
        CHECK(told("Ostend", "SINE", "2021", Language::english) ==
              "'Ostend' is not an area of edition 2021, but of edition 2022 and 2020 (here it is called "
              "Coast).");
    }
    SECTION("or that it is not here at all") {
        CHECK(told("groot-brugge", "SINE", "2022") ==
              "'groot-brugge' is geen gebied van editie 2022, wel van editie 2021.");
        CHECK(told("Westhoek", "Buurtdiensten", "2020") ==
              "'Buurtdiensten' is geen trede, werkvorm of sector van editie 2020, wel van editie 2021.");
    }
}

TEST_CASE("explain: an item in place of an area is called so, and the other way round", "[explain]") {
    CHECK(dutch("SINE", "Westhoek") == "'SINE' is geen gebied van editie 2020 (het is wel een trede, "
                                       "werkvorm of sector); 'Westhoek' is geen "
                                       "trede, werkvorm of sector van editie 2020 (het is wel een gebied).");
    CHECK(english("Rung 5", "SINE") ==
          "'Rung 5' is not an area of edition 2020 (it is a rung, instrument or sector).");
}

TEST_CASE("explain: a date in place of a year is told, and no year is taken from it", "[explain]") {
    CHECK(dutch("Westhoek", 5.0, 43831.0) ==
          "'43831' is geen editie maar een datum, gewoonlijk 01-01-2020: geef "
          "het jaar, bijvoorbeeld 2020.");
    CHECK(english("Westhoek", 5.0, 44196.75) ==
          "'44,196.75' is not an edition but a date, as a rule 2020-12-31: "
          "give the year, for example 2020.");
    CHECK(findEdition(bundledCatalogue(), 43831.0) == Reason::unknownEdition);
    CHECK_THAT(dutch("Westhoek", 5.0, 10000.0), ContainsSubstring("18-05-1927"));
    CHECK_THAT(dutch("Westhoek", 5.0, 2958465.0), ContainsSubstring("31-12-9999"));
    SECTION("but not where it is none") {
        CHECK(dutch("Westhoek", 5.0, 9999.0) == "er is geen editie '9999'; beschikbaar: 2020.");
        CHECK(dutch("Westhoek", 5.0, 2958466.0) == "er is geen editie '2958466'; beschikbaar: 2020.");
        CHECK(dutch("Westhoek", 5.0, 2020.5) == "er is geen editie '2.020,5'; beschikbaar: 2020.");
    }
}

TEST_CASE("explain: what has no figure has the same reason everywhere", "[explain]") {
    Package package;
    package.replace("observations.csv", "\nbrugge,sine,156,A", "\nbrugge,sine,,L")
        .replace("observations.csv", "\nbrugge,lde,71,A", "\nbrugge,lde,,O");
    CHECK_THAT(explained(package, "Brugge", "SINE"), ContainsSubstring(": geen cijfer: niet gemeten;"));
    CHECK_THAT(explained(package, "Brugge", "5"),
               ContainsSubstring(", zonder SINE (niet gemeten) en Lokale diensteneconomie (LDE) (n.b.);"));
    SECTION("of all parts of a sum") {
        package.replace("observations.csv", "\nbrugge,ama,,O", "\nbrugge,ama,,L");
        CHECK_THAT(
            explained(package, "Brugge", "3"),
            ContainsSubstring("er is geen som van de werkvormen, want Arbeidsmatige activiteiten (AMA Werk- "
                              "en zorgdecreet): niet gemeten en Arbeidszorg (buiten AMA): n.b.;"));
    }
}
