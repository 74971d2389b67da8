// What a cell shows, and what is said of it: for every function the explanation has the value that the
// function gives, and what it says of how that came about gives that value when it is computed again.

#include "packages.hpp"
#include "questions.hpp"

#include "functions/function_table.hpp"
#include "ladder/characters.hpp"
#include "ladder/explain.hpp"
#include "ladder/explain_answer.hpp"
#include "ladder/info.hpp"
#include "ladder/numbers.hpp"
#include "ladder/table.hpp"
#include "support/catch.hpp"

#include <cmath>
#include <regex>

using namespace ladder;
using packages::packageOf;

namespace {

/// The published edition and the two invented ones, in which areas, items and statuses differ.
const Catalogue& catalogue() {
    static const Catalogue made = [] {
        Editions editions = bundledCatalogue().editions();
        for (const auto* year : {"2021", "2022"})
            editions.push_back(std::make_shared<const Edition>(
                *package::readFolder(std::string(TEST_DATA "/editions/") + year).edition));
        return Catalogue(std::move(editions));
    }();
    return made;
}

std::string explained(Answer answer, const std::vector<Term>& arguments, Language language,
                      std::optional<ItemKind> kind = {}, const Catalogue& editions = catalogue()) {
    return explainAnswer(editions, answer, kind, arguments, language);
}

std::string dutch(Answer answer, const std::vector<Term>& arguments, std::optional<ItemKind> kind = {}) {
    return explained(answer, arguments, Language::dutch, kind);
}

/// "6.692,4" or "6,692.4" as a number; what follows it is left.
double numberIn(const std::string& text, Language language) {
    const char decimal = language == Language::dutch ? ',' : '.';
    std::string plain;
    for (const char c : text) {
        if (std::isdigit(static_cast<unsigned char>(c)) != 0 || c == '-')
            plain += c;
        else if (c == decimal)
            plain += '.';
        else if (c != ',' && c != '.')
            break;
    }
    REQUIRE_FALSE(plain.empty());
    return std::stod(plain);
}

std::vector<std::string> split(const std::string& text, const std::string& by) {
    std::vector<std::string> parts;
    std::size_t begin = 0;
    for (auto end = text.find(by); end != std::string::npos; end = text.find(by, begin)) {
        parts.push_back(text.substr(begin, end - begin));
        begin = end + by.size();
    }
    parts.push_back(text.substr(begin));
    return parts;
}

/// The first clause that matches, which must be there.
std::smatch clause(const std::string& text, const std::string& pattern) {
    static std::string kept;
    kept = text;
    std::smatch found;
    INFO(text);
    INFO(pattern);
    REQUIRE(std::regex_search(kept, found, std::regex(pattern)));
    return found;
}

/// "6.606 (LDE) + 0,4 × 216 (SINE)", computed again.
double sumOf(const std::string& addition, Language language) {
    double sum = 0;
    for (const auto& term : split(addition, " + ")) {
        double product = 1;
        for (const auto& factor : split(term.substr(0, term.find(" (")), " × "))
            product *= numberIn(factor, language);
        sum += product;
    }
    return sum;
}

/// The names in an enumeration, of which some may only be counted.
std::size_t countOf(const std::string& names) {
    const auto last = split(names, names.find(" en ") != std::string::npos ? " en " : " and ");
    std::size_t count = split(last.front(), ", ").size();
    if (last.size() > 1) {
        const auto others = last.back().find(" andere") != std::string::npos ||
                            last.back().find(" others") != std::string::npos;
        count += others ? std::stoul(last.back()) : 1;
    }
    return count;
}

const std::string numeral = "(-?[0-9.,]+)";

void checkSum(const std::string& text, double value, Language language) {
    const auto found = clause(text, "(?:werkvormen|instruments|ladder): (.*?) = " + numeral + "[;.]");
    CHECK(numberIn(found[2], language) == Approx(value).epsilon(1e-12));
    CHECK(sumOf(found[1], language) == Approx(value).epsilon(1e-12));
}

void checkShare(const std::string& text, double value, Language language) {
    if (text.find(" ÷ ") == std::string::npos) { // an area that is no part of another
        CHECK(value == 1);
        CHECK_THAT(text, ContainsSubstring(formatShare(value, language)));
        return;
    }
    const auto found =
        clause(text, ": " + numeral + " ÷ " + numeral + "(?: \\([^)]*\\))? = " + numeral + "%");
    CHECK(numberIn(found[1], language) / numberIn(found[2], language) == value);
    CHECK(std::string(found[3]) + "%" == formatShare(value, language));
}

void checkRank(const std::string& text, double value, Language language) {
    const auto found = clause(text, "(?:rang|rank) " + numeral + " (?:van|of) ([0-9]+)");
    CHECK(numberIn(found[1], language) == value);
    CHECK(std::stod(found[2]) >= value);
    if (value == 1)
        CHECK_THAT(text, ContainsSubstring(language == Language::dutch ? "geen is hoger" : "none is higher"));
    else
        CHECK(static_cast<double>(countOf(
                  clause(text, "(?:hoger|higher): ((?:[^;(]|\\([^)]*\\))*?)[;.](?: |$)")[1])) == value - 1);
}

void checkChange(const std::string& text, double value, Language language) {
    const auto found = clause(text, ": " + numeral + " − " + numeral + " = " + numeral + "[;.]");
    CHECK(numberIn(found[1], language) - numberIn(found[2], language) == value);
    CHECK(numberIn(found[3], language) == value);
}

void checkGrowth(const std::string& text, double value, Language language) {
    const auto found =
        clause(text, ": \\(" + numeral + " − " + numeral + "\\) ÷ " + numeral + " = " + numeral + "%");
    const auto before = numberIn(found[2], language);
    CHECK((numberIn(found[1], language) - before) / numberIn(found[3], language) == value);
    CHECK(std::string(found[4]) + "%" == formatShare(value, language));
}

/// What the function gives.
using Value = Result<std::variant<double, std::string>>;

Value asValue(const Result<double>& number) {
    return number ? Value(std::variant<double, std::string>(*number)) : Value(number.error());
}

Value valueOf(Answer answer, const Edition& edition, AreaIndex area, ItemIndex item) {
    switch (answer) {
    case Answer::figure:
        return asValue(count(edition, area, item));
    case Answer::weightedSum:
        return asValue(weightedSum(edition, area, item));
    case Answer::shareOfLadder:
        return asValue(shareOfLadder(edition, area, item));
    case Answer::shareOfParent:
        return asValue(shareOfParent(edition, area, item));
    case Answer::shareOfSectors:
        return asValue(shareOfSectors(edition, area, item));
    case Answer::rank:
        return asValue(rank(edition, area, item));
    default:
        return Value(std::variant<double, std::string>(*statusCode(edition, area, item)));
    }
}

void check(Answer answer, const Value& value, const std::string& text, Language language) {
    if (!value) {
        CHECK_THAT(text, ContainsSubstring(language == Language::dutch ? "geen " : "no "));
        for (const auto* operation : {" ÷ ", " − "})
            CHECK(text.find(operation) == std::string::npos);
        return;
    }
    if (const auto* code = std::get_if<std::string>(&*value)) {
        CHECK_THAT(text, ContainsSubstring(": status " + *code + ": "));
        return;
    }
    const auto shown = std::get<double>(*value);
    switch (answer) {
    case Answer::weightedSum:
    case Answer::ladderTotal:
        return checkSum(text, shown, language);
    case Answer::shareOfLadder:
    case Answer::shareOfParent:
    case Answer::shareOfSectors:
        return checkShare(text, shown, language);
    case Answer::rank:
        return checkRank(text, shown, language);
    case Answer::change:
        return checkChange(text, shown, language);
    case Answer::growth:
        return checkGrowth(text, shown, language);
    default:
        CHECK_THAT(text, ContainsSubstring(": " + formatNumber(shown, language) + " ("));
    }
}

bool isOfFigure(Answer answer) {
    switch (answer) {
    case Answer::figure:
    case Answer::weightedSum:
    case Answer::shareOfLadder:
    case Answer::shareOfParent:
    case Answer::shareOfSectors:
    case Answer::rank:
    case Answer::status:
        return true;
    default:
        return false;
    }
}

std::optional<ItemKind> kindOf(const functions::Function& function) {
    for (const auto& parameter : function.parameters()) {
        if (parameter.itemKind)
            return parameter.itemKind;
    }
    return std::nullopt;
}

} // namespace

TEST_CASE("answers: the explanation of each figure, sum, share, rank and status has it", "[answers]") {
    for (const auto& function : functions::all) {
        if (!isOfFigure(function.answer))
            continue;
        const auto kind = kindOf(function);
        for (const auto& edition : catalogue().editions()) {
            for (AreaIndex area = 0; area < edition->areas().size(); ++area) {
                for (ItemIndex item = 0; item < edition->items().size(); ++item) {
                    const auto& asked = edition->items()[item];
                    if (kind && asked.kind != *kind)
                        continue;
                    const std::vector<Term> arguments{std::string_view(edition->areas()[area].id),
                                                      std::string_view(asked.id),
                                                      std::string_view(edition->id())};
                    for (const auto language : allLanguages) {
                        const auto text = explained(function.answer, arguments, language, kind);
                        INFO(function.name << ": " << text);
                        CHECK_THAT(text, StartsWith(edition->areas()[area].name.in(language) + ", " +
                                                    label(asked, language) + ", "));
                        check(function.answer, valueOf(function.answer, *edition, area, item), text,
                              language);
                    }
                }
            }
        }
    }
}

TEST_CASE("answers: the explanation of each change and growth has it", "[answers]") {
    for (const auto answer : {Answer::change, Answer::growth}) {
        for (const auto& from : catalogue().editions()) {
            for (const auto& to : catalogue().editions()) {
                for (const auto& areaOf : from->areas()) {
                    for (const auto& itemOf : from->items()) {
                        const Term area = std::string_view(areaOf.id);
                        const Term item = std::string_view(itemOf.id);
                        const auto areas = findArea(*from, *to, area);
                        const auto items = findItem(*from, *to, item);
                        for (const auto language : allLanguages) {
                            const auto text = explained(
                                answer,
                                {area, item, std::string_view(from->id()), std::string_view(to->id())},
                                language);
                            INFO(text);
                            if (!areas || !items) {
                                CHECK_THAT(text, ContainsSubstring("'"));
                                continue;
                            }
                            const auto before = count(*from, areas->first, items->first);
                            const auto after = count(*to, areas->second, items->second);
                            check(answer,
                                  asValue(answer == Answer::change ? change(before, after)
                                                                   : growth(before, after)),
                                  text, language);
                        }
                    }
                }
            }
        }
    }
}

TEST_CASE("answers: the explanation of each whole ladder has its total and its notes", "[answers]") {
    for (const auto& edition : catalogue().editions()) {
        for (AreaIndex area = 0; area < edition->areas().size(); ++area) {
            const std::vector<Term> arguments{std::string_view(edition->areas()[area].id),
                                              std::string_view(edition->id())};
            for (const auto language : allLanguages) {
                const auto text = explained(Answer::ladderTotal, arguments, language);
                INFO(text);
                check(Answer::ladderTotal, asValue(ladderTotal(*edition, area)),
                      text.substr(0, text.find('\n')), language);
                CHECK_THAT(text, ContainsSubstring("\n• "));
                const auto table = explained(Answer::table, arguments, language);
                const auto rows = ladderOf(*edition, area);
                CHECK_THAT(table, ContainsSubstring(std::to_string(rows.size()) +
                                                    (language == Language::dutch ? " rijen" : " rows")));
                CHECK_THAT(table,
                           ContainsSubstring(std::to_string(rows.front().size()) +
                                             (language == Language::dutch ? " kolommen" : " columns")));
            }
        }
    }
    CHECK(dutch(Answer::table, {}) ==
          "De ladder van alle gebieden naast elkaar, editie 2022: " +
              std::to_string(laddersOf(catalogue().defaultEdition(), {}).size()) + " rijen en " +
              std::to_string(catalogue().defaultEdition().areas().size() + 1) + " kolommen.");
}

TEST_CASE("answers: the explanation of what is known has it", "[answers]") {
    const auto& edition = questions::edition2020();
    std::vector<std::string> names{"2021"};
    for (const auto& area : edition.areas())
        names.push_back(area.id);
    for (const auto& item : edition.items())
        names.push_back(item.id);
    for (const auto& name : names) {
        for (const std::string_view field :
             {"naam", "name_en", "id", "soort", "ouder", "trede", "domein", "gewicht", "eenheid", "noot"}) {
            const std::vector<Term> arguments{std::string_view(name), field, "2020"};
            const auto value = info(catalogue(), arguments[0], arguments[1], arguments[2]);
            for (const auto language : allLanguages) {
                const auto text = explained(Answer::info, arguments, language);
                INFO(text);
                const auto shown = !value ? describe({value.error(), {}}, language)
                                   : std::holds_alternative<double>(*value)
                                       ? formatAny(std::get<double>(*value), language)
                                       : std::get<std::string>(*value);
                CHECK_THAT(text, ContainsSubstring(": " + std::string(field) + ": " + shown));
            }
        }
    }
    CHECK_THAT(dutch(Answer::info, {"SINE", "gewicht", "2020"}),
               StartsWith("SINE, editie 2020: gewicht: 0,4; let op: afgeleid, niet gepubliceerd: SINE telt"));
}

TEST_CASE("answers: the explanation of each list has its first rows, and how many there are", "[answers]") {
    for (const std::string_view what :
         {"areas", "treden", "werkvormen", "sectors_en", "domeinen", "noten", "note_bases", "editions"}) {
        const auto rows = list(catalogue(), what, {}, "2020").value();
        const auto text = dutch(Answer::list, {what, {}, "2020"});
        INFO(text);
        CHECK_THAT(text, ContainsSubstring(": " + std::to_string(rows.size()) + " rij"));
        CHECK_THAT(text, ContainsSubstring(abbreviate(std::get<std::string>(*rows.front().front()))));
    }
    CHECK(dutch(Answer::list, {"werkvormen", 3.0, "2020"}) ==
          "Lijst 'werkvormen' van editie 2020, binnen '3': 2 rijen: Arbeidsmatige activiteiten (AMA Werk- en "
          "zorgdecreet) en Arbeidszorg (buiten AMA).");
    CHECK(dutch(Answer::list, {"editions"}) == "Lijst van de edities: 3 rijen: 2020, 2021 en 2022.");
    CHECK(dutch(Answer::list, {"breuken", "Westhoek", "2020"}) ==
          "Lijst 'breuken' van editie 2020, binnen 'Westhoek': geen enkele.");
    CHECK(dutch(Answer::list, {"breuken", {}, "2020"}) ==
          "geen gebied opgegeven; een voorbeeld is West-Vlaanderen.");
    CHECK(dutch(Answer::list, {"werkvormen", "SINE", "2020"}) ==
          "'SINE' is geen gebied of trede waartoe deze lijst zich kan beperken.");
    CHECK(dutch(Answer::list, {"werkvorm"}) == "'werkvorm' is geen gegeven en geen lijst.");
}

TEST_CASE("answers: the explanation of a source line has it", "[answers]") {
    CHECK(dutch(Answer::source, {"2020"}) ==
          "Bronvermelding van editie 2020: " + sourceLine(questions::edition2020()));
    CHECK(dutch(Answer::source, {"1999"}) == "er is geen editie '1999'; beschikbaar: 2020, 2021 en 2022.");
}

TEST_CASE("answers: complete sentences", "[answers]") {
    const auto start = [](const std::string& text) { return text.substr(0, text.find("; let op")); };
    CHECK(start(dutch(Answer::rank, {"Brugge", 5.0, "2020"})) ==
          "Brugge, Trede 5: Betaald werk met ondersteuning, editie 2020: rang 3 van 5 in West-Vlaanderen: "
          "9.059 (tewerkstellingsplaatsen); hoger: Zuid-West-Vlaanderen (13.065) en Midden-West-"
          "Vlaanderen (10.184)");
    CHECK(
        start(dutch(Answer::shareOfParent, {"Westhoek", 5.0, "2020"})) ==
        "Westhoek, Trede 5: Betaald werk met ondersteuning, editie 2020: aandeel in West-Vlaanderen: 6.692 ÷ "
        "42.749 = 15,7%");
    CHECK(start(dutch(Answer::weightedSum, {"Westhoek", 5.0, "2020"})) ==
          "Westhoek, Trede 5: Betaald werk met ondersteuning, editie 2020: gewogen som van de werkvormen: "
          "5.335 (Doelgroepkortingen) + 0,4 × 216 (SINE) + 22 (LDE) + 1.249 (Collectief maatwerk) = 6.692,4");
    CHECK(start(dutch(Answer::weightedSum, {"Brugge", 4.0, "2020"})) ==
          "Brugge, Trede 4: Tijdelijke activerende trajecten, editie 2020: gewogen som van de werkvormen: "
          "1.479 (Werkplekleren - werkplekinstrumenten) + 82 (Duaal leren (inclusief leren en werken)) + 131 "
          "(Wijk-werken) + 34 (Doorstroom/activering uit arbeidszorg) = 1.726; zonder Activiteitencoöperatie "
          "(n.b.)");
    CHECK(start(dutch(Answer::weightedSum, {"Brugge", 3.0, "2020"})) ==
          "Brugge, Trede 3: Arbeidsmatige activiteiten onder begeleiding, editie 2020: er is geen som van de "
          "werkvormen, want Arbeidsmatige activiteiten (AMA Werk- en zorgdecreet) en Arbeidszorg (buiten "
          "AMA): n.b.");
    CHECK(start(dutch(Answer::shareOfLadder, {"West-Vlaanderen", 3.0, "2020"})) ==
          "West-Vlaanderen, Trede 3: Arbeidsmatige activiteiten onder begeleiding, editie 2020: aandeel in "
          "de hele ladder: 1.495 ÷ 52.790 = 2,8%; de hele ladder: 42.749 (trede 5) + 8.546 (trede 4) + 1.495 "
          "(trede 3) = 52.790; niet meegeteld: trede 6, trede 2 en trede 1 (niet gemeten)");
    CHECK(start(dutch(Answer::shareOfSectors, {"Oostende", "GGZ", "2020"})) ==
          "Oostende, Sector geestelijke gezondheidszorg, editie 2020: aandeel in alle sectoren van trede 3: "
          "19 ÷ 29 = 65,5%; alle sectoren van trede 3: 19 (Sector geestelijke gezondheidszorg) + 5 (Sector "
          "zorg voor personen met een handicap) + 5 (Sector van de sociale economie) = 29");
    CHECK(start(dutch(Answer::status, {"Brugge", "AMA", "2020"})) ==
          "Brugge, Arbeidsmatige activiteiten (AMA Werk- en zorgdecreet), editie 2020: status O: niet "
          "beschikbaar (n.b.)");
    CHECK(start(dutch(Answer::change, {"Westhoek", 5.0, "2020", "2021"})) ==
          "Westhoek, Trede 5: Betaald werk met ondersteuning, van editie 2020 naar editie 2021: verschil: "
          "8.365 − 6.692 = 1.673; editie 2021: 8.365 (tewerkstellingsplaatsen; voorlopig)");
    CHECK(start(dutch(Answer::growth, {"Westhoek", 5.0, "2020", "2021"})) ==
          "Westhoek, Trede 5: Betaald werk met ondersteuning, van editie 2020 naar editie 2021: groei: "
          "(8.365 − 6.692) ÷ 6.692 = 25,0%; editie 2021: 8.365 (tewerkstellingsplaatsen; voorlopig)");
    CHECK(start(dutch(Answer::growth, {"West-Vlaanderen", "SINE", "2021", "2020"})) ==
          "West-Vlaanderen, SINE, van editie 2021 naar editie 2020: geen groei, want het cijfer van editie "
          "2021 is nul; breuk in de reeks: telde voor 0,4 mee in editie 2020, nu voor 0,5");
    CHECK(start(dutch(Answer::change, {"West-Vlaanderen", 6.0, "2020", "2021"})) ==
          "West-Vlaanderen, Trede 6: Betaald werk, van editie 2020 naar editie 2021: editie 2020: geen "
          "cijfer: niet gemeten; editie 2021: 1.000 (tewerkstellingsplaatsen; geraamd)");
    CHECK(start(dutch(Answer::rank, {"Brugge", "AMA", "2020"})) ==
          "Brugge, Arbeidsmatige activiteiten (AMA Werk- en zorgdecreet), editie 2020: geen cijfer: niet "
          "beschikbaar (n.b.)");
}

TEST_CASE("answers: what a function does not take is said, and what the figure is", "[answers]") {
    const auto text = dutch(Answer::figure, {"Brugge", "SINE", "2020"}, ItemKind::sector);
    CHECK_THAT(text, StartsWith("'SINE' is geen sector, en deze functie vraagt er een.\nBrugge, SINE, "));
    CHECK_THAT(explained(Answer::weightedSum, {"Brugge", "SINE", "2020"}, Language::english, ItemKind::rung),
               StartsWith("'SINE' is not a rung, and this function asks for one.\nBruges, Social"));
    CHECK(dutch(Answer::figure, {"Brugge", "Andre", "2020"}, ItemKind::sector) ==
          "'Andre' is geen trede, werkvorm of sector van editie 2020 (bedoelt u Andere?).");
    CHECK(dutch(Answer::change, {"Brugge", 5.0, "2020"}) ==
          "een editie ontbreekt: deze functie vergelijkt er twee.");
    CHECK(dutch(Answer::rank, {}) == "geen gebied opgegeven; een voorbeeld is West-Vlaanderen; geen trede, "
                                     "werkvorm of sector opgegeven; een voorbeeld is Trede 6: Betaald werk.");
}

TEST_CASE("answers: a comparison tells what breaks the series in between", "[answers]") {
    Editions editions = bundledCatalogue().editions();
    editions.push_back(packageOf(2021, 0)
                           .replace("areas.csv", "oostende,Oostende,Ostend,", "oostende,Kust,Coast,")
                           .sharedEdition());
    editions.push_back(packageOf(2022, 0).sharedEdition());
    const Catalogue three(std::move(editions));
    const auto told = [&](const Term& from, const Term& to) {
        return explained(Answer::change, {"Oostende", "SINE", from, to}, Language::dutch, {}, three);
    };
    for (const auto& text : {told("2020", "2022"), told("2022", "2020")}) {
        INFO(text);
        CHECK_THAT(text, ContainsSubstring("; breuk in de reeks: heette 'Oostende' in editie 2020; heette "
                                           "'Kust' in editie 2021; let op: "));
    }
    CHECK_THAT(told("2021", "2022"), !ContainsSubstring("in editie 2020"));
    CHECK_THAT(told("2022", "2022"), !ContainsSubstring("breuk in de reeks"));
}

TEST_CASE("answers: a comparison with a revision tells what differs from that revision", "[answers]") {
    const auto package = [](int year, int revision, const std::string& weight, const std::string& figure) {
        return packageOf(year, revision)
            .replace("instruments.csv", "(SINE),SINE,5,0.4,", "(SINE),SINE,5," + weight + ",")
            .replace("observations.csv", "westhoek,sine,216,A", "westhoek,sine," + figure + ",A")
            .sharedEdition();
    };
    const auto told = [](const Catalogue& editions, const Term& from, const Term& to) {
        const auto text =
            explained(Answer::change, {"Westhoek", "SINE", from, to}, Language::dutch, {}, editions);
        return text.substr(0, text.find("; let op"));
    };
    SECTION("and not what both differ in from the year before") {
        const Catalogue editions(
            {package(2019, 0, "0.3", "216"), package(2020, 0, "0.4", "216"), package(2020, 1, "0.4", "216")});
        CHECK(told(editions, "2020-r0", "2020-r1") ==
              "Westhoek, SINE, van editie 2020-r0 naar editie 2020-r1: verschil: 216 − 216 = 0");
    }
    SECTION("in a weight and in the figure, whichever of the two is named first") {
        const Catalogue editions({package(2019, 0, "0.4", "216"), package(2020, 0, "0.4", "216"),
                                  package(2020, 1, "0.5", "220"), package(2020, 2, "0.5", "230")});
        const std::string differences = "; breuk in de reeks: telde voor 0,4 mee in editie 2020-r0, nu voor "
                                        "0,5; herzien: 216 in editie 2020-r0";
        CHECK(told(editions, "2020-r0", "2020-r1") ==
              "Westhoek, SINE, van editie 2020-r0 naar editie 2020-r1: verschil: 220 − 216 = 4" +
                  differences);
        CHECK(told(editions, "2020-r1", "2020-r0") ==
              "Westhoek, SINE, van editie 2020-r1 naar editie 2020-r0: verschil: 216 − 220 = -4" +
                  differences);
    }
    SECTION("also from an earlier revision to a later year") {
        const Catalogue editions(
            {package(2020, 0, "0.4", "216"), package(2020, 1, "0.5", "216"), package(2021, 0, "0.5", "216")});
        CHECK(told(editions, "2020-r0", "2021") ==
              "Westhoek, SINE, van editie 2020-r0 naar editie 2021: verschil: 216 − 216 = 0; breuk in de "
              "reeks: telde voor 0,4 mee in editie 2020-r0, nu voor 0,5");
        CHECK(told(editions, "2020-r1", "2021") ==
              "Westhoek, SINE, van editie 2020-r1 naar editie 2021: verschil: 216 − 216 = 0");
    }
}

TEST_CASE("answers: a break that a status marks is told where the status is not", "[answers]") {
    const auto flagged = [](int year, const std::string& rung) {
        return packageOf(year, 0)
            .replace("observations.csv", "westhoek,trede-5,6692,A", "westhoek,trede-5,6692," + rung)
            .sharedEdition();
    };
    const Catalogue three({flagged(2018, "A"), flagged(2019, "B"), flagged(2020, "A")});
    const auto told = [&](Answer answer, const std::vector<Term>& arguments,
                          Language language = Language::dutch) {
        const auto text = explained(answer, arguments, language, {}, three);
        return text.substr(0, text.find(language == Language::dutch ? "; let op" : "; mind"));
    };
    const std::string subject = "Westhoek, Trede 5: Betaald werk met ondersteuning, ";
    SECTION("of an edition between two that are compared") {
        CHECK(told(Answer::change, {"Westhoek", 5.0, "2018", "2020"}) ==
              subject + "van editie 2018 naar editie 2020: verschil: 6.692 − 6.692 = 0; breuk in de reeks: "
                        "gemeld in editie 2019");
        CHECK(told(Answer::growth, {"Westhoek", 5.0, "2020", "2018"}) ==
              subject + "van editie 2020 naar editie 2018: groei: (6.692 − 6.692) ÷ 6.692 = 0,0%; breuk in "
                        "de reeks: gemeld in editie 2019");
        CHECK_THAT(told(Answer::change, {"Westhoek", 5.0, "2018", "2020"}, Language::english),
                   ContainsSubstring("; break in the series: reported in edition 2019"));
    }
    SECTION("of the figure of a rung beside the sum of its instruments") {
        CHECK_THAT(told(Answer::weightedSum, {"Westhoek", 5.0, "2019"}),
                   EndsWith(" = 6.692,4; breuk in de reeks: gemeld in editie 2019"));
    }
    SECTION("but once where the status stands with the figure") {
        CHECK(told(Answer::change, {"Westhoek", 5.0, "2018", "2019"}) ==
              subject + "van editie 2018 naar editie 2019: verschil: 6.692 − 6.692 = 0; editie 2019: 6.692 "
                        "(tewerkstellingsplaatsen; breuk in de reeks)");
        CHECK_THAT(told(Answer::figure, {"Westhoek", 5.0, "2019"}), !ContainsSubstring("gemeld in"));
    }
}

TEST_CASE("answers: each number that is not normal stands with its status", "[answers]") {
    Editions editions;
    editions.push_back(
        packageOf(2020, 0)
            .replace("observations.csv", "westhoek,sine,216,A", "westhoek,sine,216,E")
            .replace("observations.csv", "west-vlaanderen,trede-5,42749,A", "west-vlaanderen,trede-5,42749,P")
            .replace("observations.csv", "zuid-west-vlaanderen,trede-5,13065,A",
                     "zuid-west-vlaanderen,trede-5,13065,B")
            .replace("observations.csv", "oostende,andere,0,A", "oostende,andere,0,U")
            .replace("observations.csv", "oostende,geestelijke-gezondheidszorg,19,A",
                     "oostende,geestelijke-gezondheidszorg,19,E")
            .sharedEdition());
    const Catalogue made(std::move(editions));
    const auto told = [&](Answer answer, const std::vector<Term>& arguments,
                          Language language = Language::dutch) {
        const auto text = explained(answer, arguments, language, {}, made);
        return text.substr(0, text.find("; let op"));
    };
    CHECK_THAT(told(Answer::weightedSum, {"Westhoek", 5.0}),
               EndsWith("5.335 (Doelgroepkortingen) + 0,4 × 216 (SINE; geraamd) + 22 (LDE) + 1.249 "
                        "(Collectief maatwerk) = 6.692,4"));
    CHECK_THAT(told(Answer::ladderTotal, {"West-Vlaanderen"}),
               ContainsSubstring("de hele ladder: 42.749 (trede 5; voorlopig) + 8.546 (trede 4) + 1.495 "
                                 "(trede 3) = 52.790"));
    CHECK_THAT(told(Answer::shareOfLadder, {"West-Vlaanderen", 3.0}),
               ContainsSubstring(": 1.495 ÷ 52.790 = 2,8%; de hele ladder: 42.749 (trede 5; voorlopig) + "));
    CHECK_THAT(told(Answer::shareOfParent, {"Westhoek", 5.0}),
               EndsWith("aandeel in West-Vlaanderen: 6.692 ÷ 42.749 (voorlopig) = 15,7%"));
    CHECK_THAT(told(Answer::shareOfParent, {"Westhoek", 5.0}, Language::english),
               ContainsSubstring("share of West Flanders: 6,692 ÷ 42,749 (provisional) = 15.7%"));
    CHECK_THAT(
        told(Answer::shareOfSectors, {"Oostende", "GGZ"}),
        ContainsSubstring("19 ÷ 29 = 65,5%; status van het cijfer: geraamd; alle sectoren van trede 3: "
                          "19 (Sector geestelijke gezondheidszorg; geraamd) + 5 (Sector zorg voor "
                          "personen met een handicap) + 5 (Sector van de sociale economie) + 0 "
                          "(Andere; weinig betrouwbaar) = 29"));
    CHECK_THAT(told(Answer::rank, {"Brugge", 5.0}),
               EndsWith("; hoger: Zuid-West-Vlaanderen (13.065; breuk in de reeks) en "
                        "Midden-West-Vlaanderen (10.184)"));
}

TEST_CASE("answers: every name that is not found is explained in the edition that lacks it", "[answers]") {
    CHECK(dutch(Answer::change, {"Oostende", 5.0, "2020", "2021"}) ==
          "'Oostende' is geen gebied van editie 2021, wel van editie 2022 en 2020.");
    CHECK(dutch(Answer::change, {"Nergenshuizen", 5.0, "2020", "2020"}) ==
          "'Nergenshuizen' is geen gebied van editie 2020 (te kiezen uit West-Vlaanderen, Westhoek, Brugge, "
          "Oostende, Midden-West-Vlaanderen en Zuid-West-Vlaanderen).");
}

TEST_CASE("answers: there is an explanation whatever the arguments are", "[answers]") {
    const std::string longText(1000, 'x');
    const std::vector<Term> terms{Term(), 0.0,    -1.0,    5.0,       1e300,
                                  "",     "%1%",  "\xFF",  "SINE",    "Westhoek",
                                  "2021", "naam", "noten", "edities", std::string_view(longText)};
    for (const auto& function : functions::all) {
        for (const auto& first : terms) {
            for (const auto& second : terms) {
                for (const auto& last :
                     {Term(), Term(2021.0), Term(43831.0), Term(std::string_view(longText))}) {
                    const auto text = explained(function.answer, {first, second, last, last}, Language::dutch,
                                                kindOf(function));
                    CHECK(text.size() > 10);
                    CHECK(text.size() < 6000);
                }
            }
        }
    }
}
