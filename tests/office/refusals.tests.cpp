// What cannot be done is said, in the language of the interface, and nothing is changed.

#include "office/prepared.hpp"
#include "sheets/prepared_sheets.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

#include <com/sun/star/util/XProtectable.hpp>

using namespace css;
using support::Document;
using support::MacroError;
using support::Sheets;

namespace {

constexpr const char* illegalArgument = "com.sun.star.lang.IllegalArgumentException";
constexpr const char* illegalAccess = "com.sun.star.lang.IllegalAccessException";

template<class Call>
MacroError refusal(Call call) {
    try {
        call();
    } catch (const MacroError& error) {
        return error;
    }
    FAIL("it was done");
    return {"", "", 0};
}

void protect(const uno::Reference<uno::XInterface>& object) {
    uno::Reference<util::XProtectable>(object, uno::UNO_QUERY_THROW)->protect({});
}

} // namespace

TEST_CASE("refusals: an area, an edition or an option that is not known", "[refusals]") {
    const Document document(offices::dutch(), Document::Shown::yes);
    const Sheets sheets(offices::dutch());
    const auto area = refusal([&] { sheets.insert("insertLadder", document.model(), "Westhoekk"); });
    CHECK(area.type() == illegalArgument);
    CHECK(area.argument() == 1);
    CHECK(std::string(area.what()) == "'Westhoekk' is geen gebied van editie 2020 (bedoelt u Westhoek?).");
    const auto edition =
        refusal([&] { sheets.insert("insertLadder", document.model(), "Westhoek", "1999"); });
    CHECK(edition.argument() == 2);
    CHECK(std::string(edition.what()) == "er is geen editie '1999'; beschikbaar: 2020.");
    const auto option = refusal([&] {
        sheets.insert("insertLadder", document.model(), "Westhoek", "", {{"Kleur", "rood"}});
    });
    CHECK(option.argument() == 3);
    CHECK(std::string(option.what()) ==
          "'Kleur' is geen optie. De opties zijn: Language, Kind, Position, Item, Measure.");
    CHECK_THAT(refusal([&] {
                   sheets.insert("insertLadder", document.model(), "Westhoek", "", {{"Language", "fr"}});
               }).what(),
               ContainsSubstring("Kies 'nl' of 'en'"));
    const auto kind = refusal([&] { sheets.insert("insertEverything", document.model(), "Westhoek"); });
    CHECK(kind.type() == illegalArgument);
    CHECK(kind.argument() == 1);
    CHECK_THAT(kind.what(), StartsWith("'everything' is geen blad dat kan worden ingevoegd."));
    CHECK(document.sheetNames().size() == 1);
    CHECK(prepared::undoOf(document)->getAllUndoActionTitles().getLength() == 0);
}

TEST_CASE("refusals: each sheet refuses what it does not know, by any way to it", "[refusals]") {
    const Document document(offices::dutch(), Document::Shown::yes);
    const Sheets service(offices::dutch());
    for (const auto& sheet : sheets::preparedSheets()) {
        INFO(sheet.kind);
        // These have no method of their own.
        const auto area = std::string_view(sheet.kind) == "map" || sheet.isStart ? 2 : 1;
        CHECK(refusal([&] { service.insert(sheet.command, document.model(), "Westhoekk"); }).argument() ==
              area);
        CHECK(refusal([&] { service.insertSheet(sheet.kind, document.model(), "Westhoekk"); }).argument() ==
              2);
        CHECK(refusal([&] { service.insertSheet(sheet.kind, document.model(), "", "1999"); }).argument() ==
              3);
    }
    CHECK(document.sheetNames().size() == 1);
}

TEST_CASE("refusals: a document that is not a spreadsheet", "[refusals]") {
    const Sheets sheets(offices::english());
    const auto error = refusal([&] { sheets.insert("insertLadder", {}, "Westhoek"); });
    CHECK(error.type() == illegalArgument);
    CHECK(error.argument() == 0);
    CHECK(std::string(error.what()) == "This is not a spreadsheet. Open a Calc document and try again.");
}

TEST_CASE("refusals: a document whose structure is protected", "[refusals]") {
    const Document document(offices::english(), Document::Shown::yes);
    protect(document.model());
    const auto error =
        refusal([&] { Sheets(offices::english()).insert("insertLadder", document.model(), "Westhoek"); });
    CHECK(error.type() == illegalAccess);
    CHECK_THAT(error.what(), ContainsSubstring("Protect Spreadsheet Structure"));
    CHECK(document.sheetNames().size() == 1);
}

TEST_CASE("refusals: a document that is read-only", "[refusals]") {
    const support::TemporaryFolder folder;
    const auto file = folder.path() / "alleen-lezen.ods";
    Document(offices::english()).store(file, "calc8");
    std::filesystem::permissions(file, std::filesystem::perms::owner_read);
    const Document document(offices::english(), file, Document::Access::read);
    const auto error =
        refusal([&] { Sheets(offices::english()).insert("insertComparison", document.model()); });
    CHECK(error.type() == illegalAccess);
    CHECK_THAT(error.what(), StartsWith("The document is read-only."));
}

TEST_CASE("refusals: cells that are protected, taken or not there", "[refusals]") {
    const Document document(offices::dutch(), Document::Shown::yes);
    const Sheets sheets(offices::dutch());
    const auto insertAt = [&](const char* position) {
        return refusal([&] {
            sheets.insert("insertTable", document.model(), "Westhoek", "", {{"Position", position}});
        });
    };
    document.setText("D9", "van de gebruiker");
    CHECK_THAT(insertAt("B2").what(), StartsWith("In B2:E35 staat al iets."));
    CHECK_THAT(insertAt("A1048570").what(), ContainsSubstring("4 kolommen en 34 rijen"));
    CHECK_THAT(insertAt("ZZZZZ9").what(), StartsWith("'ZZZZZ9' is geen cel"));
    CHECK_THAT(insertAt("Weg.B3").what(), StartsWith("'Weg.B3' is geen cel"));
    CHECK(document.text("D9") == "van de gebruiker");
    CHECK(document.text("B2").empty());
    protect(document.sheet());
    const auto error = insertAt("A40");
    CHECK(error.type() == illegalAccess);
    CHECK_THAT(error.what(), StartsWith("Het blad 'Blad1' is beveiligd."));
}

TEST_CASE("refusals: a formula in a protected sheet is not frozen, nor any other", "[refusals]") {
    const prepared::Sheet sheet(offices::dutch(), "insertLadder", "Westhoek");
    protect(sheet.document().sheet());
    const Sheets sheets(offices::dutch());
    const auto error = refusal([&] { sheets.freeze(sheet.document().model(), "document"); });
    CHECK(error.type() == illegalAccess);
    CHECK_THAT(sheet.document().formula("N6"), ContainsSubstring("LADDERCOUNT"));
    CHECK_THAT(refusal([&] { sheets.freeze(sheet.document().model(), "alles"); }).what(),
               StartsWith("'alles' is geen deel van een document."));
}
