// The commands of menus, keys and macros.

#include "office/command_names.hpp"
#include "office/prepared.hpp"
#include "sheets/prepared_sheets.hpp"
#include "support/catch.hpp"

#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/frame/DispatchResultEvent.hpp>
#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/frame/XDispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/script/XLibraryContainer.hpp>
#include <com/sun/star/script/provider/XScriptProviderFactory.hpp>
#include <com/sun/star/util/XURLTransformer.hpp>

#include <fstream>
#include <iterator>

using namespace css;
using support::Document;

namespace {

struct Outcome {
    bool succeeded = false;
    std::string text;
    int number = 0;
};

uno::Reference<frame::XDispatchProvider> frameOf(const Document& document) {
    return {document.controller()->getFrame(), uno::UNO_QUERY_THROW};
}

Outcome run(const Document& document, const char* command, const support::Sheets::Options& arguments = {}) {
    const uno::Reference<frame::XDispatchHelper> helper(
        offices::dutch().create("com.sun.star.frame.DispatchHelper"), uno::UNO_QUERY_THROW);
    std::vector<beans::PropertyValue> values;
    for (const auto& [name, value] : arguments)
        values.emplace_back(support::toOUString(name), -1, uno::Any(support::toOUString(value)),
                            beans::PropertyState_DIRECT_VALUE);
    const auto result = helper->executeDispatch(frameOf(document), support::toOUString(command), {}, 0,
                                                {values.data(), static_cast<sal_Int32>(values.size())});
    frame::DispatchResultEvent event;
    Outcome outcome;
    if (!(result >>= event))
        return outcome;
    outcome.succeeded = event.State == frame::DispatchResultState::SUCCESS;
    rtl::OUString text;
    event.Result >>= text;
    outcome.text = support::toUtf8(text);
    event.Result >>= outcome.number;
    return outcome;
}

uno::Reference<frame::XDispatch> offered(const Document& document, const char* command, util::URL& url) {
    const uno::Reference<util::XURLTransformer> transformer(
        offices::dutch().create("com.sun.star.util.URLTransformer"), uno::UNO_QUERY_THROW);
    url.Complete = support::toOUString(command);
    transformer->parseStrict(url);
    return frameOf(document)->queryDispatch(url, "_self", 0);
}

/// As a person does from a menu: nobody listens. A headless office closes each box at once, as with Escape.
void choose(const Document& document, const char* command) {
    util::URL url;
    offered(document, command, url)->dispatch(url, {});
}

/// Runs a function in Basic, the language of the office's own macros.
std::string runBasic(const std::string& function) {
    const auto& office = offices::dutch();
    const uno::Reference<container::XNameContainer> modules = [&] {
        const uno::Reference<script::XLibraryContainer> libraries(
            office.create("com.sun.star.script.ApplicationScriptLibraryContainer"), uno::UNO_QUERY_THROW);
        if (!libraries->hasByName("Proef"))
            libraries->createLibrary("Proef");
        return uno::Reference<container::XNameContainer>(libraries->getByName("Proef"), uno::UNO_QUERY_THROW);
    }();
    if (modules->hasByName("Module1"))
        modules->removeByName("Module1");
    modules->insertByName("Module1", uno::Any(support::toOUString(function)));
    const uno::Reference<script::provider::XScriptProviderFactory> factory(
        office.create("com.sun.star.script.provider.MasterScriptProviderFactory"), uno::UNO_QUERY_THROW);
    const auto provider = factory->createScriptProvider(uno::Any(rtl::OUString("application")));
    uno::Sequence<sal_Int16> outIndexes;
    uno::Sequence<uno::Any> out;
    rtl::OUString result;
    provider->getScript("vnd.sun.star.script:Proef.Module1.Main?language=Basic&location=application")
        ->invoke({}, outIndexes, out) >>= result;
    return support::toUtf8(result);
}

} // namespace

TEST_CASE("commands: a macro in Basic inserts a sheet and freezes it", "[commands]") {
    const Document document(offices::dutch(), Document::Shown::yes);
    CHECK(runBasic(R"(
function Main()
    document = StarDesktop.Components.createEnumeration().nextElement()
    sheets = createUnoService("org.participatieladder.Sheets")
    name = sheets.insertLadder(document, "Westhoek", 2020, Array())
    sheets.freeze(document, "sheet")
    Main = name & ": " & document.Sheets.getByName(name).getCellRangeByName("N6").getFormula()
end function
)") == "Ladder: 6692");
}

TEST_CASE("commands: a macro in Basic can tell its user what is wrong", "[commands]") {
    const Document document(offices::dutch(), Document::Shown::yes);
    CHECK_THAT(runBasic(R"(
function Main()
    on error goto wrong
    document = StarDesktop.Components.createEnumeration().nextElement()
    createUnoService("org.participatieladder.Sheets").insertLadder(document, "Westhoekk", "", Array())
wrong:
    Main = Error$
end function
)"),
               ContainsSubstring("'Westhoekk' is geen gebied van editie 2020 (bedoelt u Westhoek?)."));
}

TEST_CASE("commands: each does what the method of its name does", "[commands]") {
    const Document document(offices::dutch(), Document::Shown::yes);
    CHECK(run(document, "org.participatieladder:insertLadder?area=Zuid-West-Vlaanderen&edition=2020").text ==
          "Ladder");
    CHECK(run(document, "org.participatieladder:insertComparison").text == "Vergelijking");
    CHECK(run(document, "org.participatieladder:insertSectors?language=en").text == "Sectors");
    CHECK(run(document, "org.participatieladder:insertQuality", {{"Edition", "2020"}}).text == "Kwaliteit");
    CHECK(run(document, "org.participatieladder:insertTable?kind=sectors", {{"Position", "Blad1.B2"}}).text ==
          "Blad1.B2:H8");
    CHECK(run(document, "org.participatieladder:insertChart?Position=Blad1.B40", {{"Area", "Brugge"}}).text ==
          "Blad1.B40:D44");
    for (const auto* command :
         {"org.participatieladder:repairFormulas", "org.participatieladder:repairFormulas?scope=sheet"}) {
        const auto repaired = run(document, command);
        CHECK(repaired.succeeded);
        CHECK(repaired.number == 0);
    }
    const auto frozen = run(document, "org.participatieladder:freeze?scope=document");
    CHECK(frozen.succeeded);
    CHECK(frozen.number > 500);
    CHECK(prepared::undoOf(document)->getAllUndoActionTitles().getLength() == 7);
}

TEST_CASE("commands: an argument in the address is decoded", "[commands]") {
    const Document document(offices::dutch(), Document::Shown::yes);
    CHECK(run(document, "org.participatieladder:insertLadder?area=regio%20Brugge").text == "Ladder");
}

TEST_CASE("commands: a table is put together of what the arguments say", "[commands]") {
    const Document document(offices::dutch(), Document::Shown::yes);
    constexpr char command[] =
        "org.participatieladder:buildTable?Items=SINE;LDE&areas=Brugge;Oostende&Notes=none";
    CHECK(run(document, command, {{"Position", "B3"}, {"Edition", "2020"}}).text == "Blad1.B3:D6");
    CHECK(document.number("C5") == 156);
    CHECK(document.number("D6") == 24);
    CHECK_FALSE(run(document, "org.participatieladder:buildTable?Items=SINE&Edition=1999").succeeded);
}

TEST_CASE("commands: a failure is told to who listens", "[commands]") {
    const Document document(offices::dutch(), Document::Shown::yes);
    const auto outcome = run(document, "org.participatieladder:insertLadder", {{"Area", "Antwerpen"}});
    CHECK_FALSE(outcome.succeeded);
    CHECK_THAT(outcome.text, StartsWith("'Antwerpen' is geen gebied van editie 2020"));
    CHECK_FALSE(run(document, "org.participatieladder:insertLadder", {{"Kleur", "rood"}}).succeeded);
    CHECK_FALSE(run(document, "org.participatieladder:freeze").succeeded);
}

TEST_CASE("commands: each that has a name beside a key is offered, and no others are", "[commands]") {
    const Document document(offices::dutch(), Document::Shown::yes);
    const auto isOffered = [&](const std::string& command) {
        util::URL url;
        return offered(document, command.c_str(), url).is();
    };
    const auto commands = command_names::all(offices::dutch());
    CHECK(commands.size() >= 15);
    for (const auto& command : commands) {
        INFO(command);
        CHECK(isOffered(command));
    }
    CHECK_FALSE(isOffered("org.participatieladder:insertEverything"));
    CHECK_FALSE(isOffered("org.participatieladder:menu"));
}

TEST_CASE("commands: each sheet can be inserted by its command and by its kind", "[commands]") {
    const Document document(offices::dutch(), Document::Shown::yes);
    for (const auto& sheet : sheets::preparedSheets()) {
        INFO(sheet.kind);
        const auto command = std::string("org.participatieladder:") + sheet.command;
        const auto inserted = run(document, command.c_str(), {{"Area", "Westhoek"}});
        CHECK(inserted.succeeded);
        const auto again =
            support::Sheets(offices::dutch()).insertSheet(sheet.kind, document.model(), "Westhoek");
        CHECK(again == inserted.text + " 2");
    }
}

TEST_CASE("commands: the README tells what each sheet shows", "[commands]") {
    std::ifstream file(README);
    const std::string readme{std::istreambuf_iterator<char>(file), {}};
    for (const auto& sheet : sheets::preparedSheets()) {
        INFO(sheet.kind);
        CHECK(readme.find("\n| " + std::string(sheet.kind) + " |") != std::string::npos);
    }
}

TEST_CASE("commands: names of options and languages are known in capitals and in small letters",
          "[commands]") {
    const Document document(offices::dutch(), Document::Shown::yes);
    for (const auto* language : {"language=en", "Language=EN", "LANGUAGE=En"}) {
        INFO(language);
        const auto command = std::string("org.participatieladder:insertSectors?") + language;
        CHECK_THAT(run(document, command.c_str()).text, StartsWith("Sectors"));
        const auto workbook = std::string("org.participatieladder:makeEditionWorkbook?") + language;
        CHECK(run(document, workbook.c_str()).succeeded);
        const uno::Reference<sheet::XSpreadsheetDocument> made(
            offices::dutch().desktop()->getCurrentComponent(), uno::UNO_QUERY_THROW);
        CHECK(Document(made).sheetNames().front() == "Explanation");
    }
}

TEST_CASE("commands: a person is asked before a whole document is frozen, and a macro is not", "[commands]") {
    constexpr char formula[] = "=ORG.PARTICIPATIELADDER.FUNCTIONS.RUNGTOTAL(\"Westhoek\";5)";
    const Document document(offices::dutch(), Document::Shown::yes);
    document.setFormula("A1", "=RUNG_TOTAL(\"Westhoek\";5)");
    choose(document, "org.participatieladder:freeze?scope=document");
    choose(document, "org.participatieladder:freeze?scope=DOCUMENT");
    CHECK(document.formula("A1") == formula);
    SECTION("but not where only a sheet is frozen") {
        choose(document, "org.participatieladder:freeze?scope=sheet");
        CHECK(document.formula("A1") == "6692");
    }
    SECTION("but not a macro, which listens") {
        CHECK(run(document, "org.participatieladder:freeze?scope=document").number == 1);
        CHECK(document.formula("A1") == "6692");
    }
}

TEST_CASE("commands: the options open, and close again", "[commands]") {
    const Document document(offices::dutch(), Document::Shown::yes);
    CHECK(run(document, "org.participatieladder:openOptions").succeeded);
}

TEST_CASE("commands: the panel opens", "[commands]") {
    const Document document(offices::dutch(), Document::Shown::yes);
    CHECK(run(document, "org.participatieladder:openPanel").succeeded);
    CHECK(run(document, "org.participatieladder:openPanel").succeeded);
}
