// The extension is upgraded, switched off and on, and removed, while a document is open.

#include "office/places.hpp"
#include "support/catch.hpp"
#include "support/panel.hpp"
#include "support/sheets.hpp"

#include <com/sun/star/deployment/PackageInformationProvider.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>

#include <algorithm>

using namespace css;
using support::Document;
using support::Office;
using Formulas = std::vector<std::string>;

namespace {

constexpr const char* identifier = "org.participatieladder.calc";
const auto fileName = std::filesystem::path(OXT).filename().string();

constexpr const char* all = "2020 2021 2022";
/// An office that ran without the extension has forgotten its options, with the shared folder.
constexpr const char* own = "2020 2021";

/// The version that is installed; empty where none is.
std::string versionIn(const Office& office) {
    std::string version;
    for (const auto& extension :
         deployment::PackageInformationProvider::get(office.context())->getExtensionList()) {
        if (support::toUtf8(extension[0]) == identifier)
            version += support::toUtf8(extension[1]);
    }
    return version;
}

/// A user who has an edition of their own, another in a shared folder, and a document.
class User {
public:
    explicit User(const std::filesystem::path& oxt)
        : profile_({shared_.path()}, oxt) {
        places::put("2021", profile_.editions(), "2021");
        places::put("2022", shared_.path(), "2022");
    }
    Office start() const { return profile_.start(); }
    std::filesystem::path file() const { return documents_.path() / "document.ods"; }

private:
    support::TemporaryFolder shared_;
    support::TemporaryFolder documents_;
    places::Profile profile_;
};

void fill(const Office& office, const Document& document) {
    document.setFormula("A1", "=RUNG_TOTAL(\"Westhoek\";5;2020)");
    document.setFormula("A2", "=LADDER_COUNT(\"Brugge\";\"AMA\";2020)");
    document.setFormula("A3", "=LADDER_COUNT(\"Westhoekk\";5)");
    document.setFormula("A4", "=A1*2");
    document.setFormula("A5", "=RUNG_TOTAL(\"Westhoek\";5;2021)");
    document.setFormula("A6", "=TEXTJOIN(\" \";1;LADDER_LIST(\"editions\"))");
    support::Sheets(office).insert("insertLadder", document.model(), "Westhoek", "2020");
}

/// Whether a cell of a sheet shows a figure.
bool shows(const uno::Reference<sheet::XSpreadsheet>& sheet, double figure) {
    const uno::Reference<sheet::XCellRangeData> cells(sheet->getCellRangeByName("A1:AF60"),
                                                      uno::UNO_QUERY_THROW);
    for (const auto& row : cells->getDataArray()) {
        for (const auto& cell : row) {
            if (cell == uno::Any(figure))
                return true;
        }
    }
    return false;
}

void check(const Document& document, std::string_view editions) {
    CHECK(document.number("A1") == 6692);
    CHECK(document.error("A2") == support::errNotAvailable);
    CHECK(document.error("A3") == support::errIllegalArgument);
    CHECK(document.number("A4") == 13384);
    CHECK(document.number("A5") == 8365);
    CHECK(document.text("A6") == editions);
    CHECK(shows(document.sheetAt(1), 6692));
}

Formulas formulasOf(const Document& document) {
    Formulas formulas;
    for (const sal_Int32 sheet : {0, 1}) {
        const uno::Reference<sheet::XCellRangeFormula> cells(
            document.sheetAt(sheet)->getCellRangeByName("A1:AF60"), uno::UNO_QUERY_THROW);
        for (const auto& row : cells->getFormulaArray()) {
            for (const auto& formula : row)
                formulas.push_back(support::toUtf8(formula));
        }
    }
    return formulas;
}

/// Does something to the extension beside an open document and the panel, and saves the document after that.
template<class Change>
Formulas changeBesideDocument(const User& user, Change change) {
    const auto office = user.start();
    const Document document(office, Document::Shown::yes);
    fill(office, document);
    const auto formulas = formulasOf(document);
    {
        const support::Panel panel(office, document);
        check(document, all);
        change(office);
        support::select(document, "A5");
        support::settle(office);
    }
    support::Panel::close(document);
    CHECK(formulasOf(document) == formulas);
    document.calculate();
    document.store(user.file(), "calc8");
    return formulas;
}

/// As the user has it after a new start.
void checkReopened(const User& user, const Formulas& formulas, std::string_view editions) {
    const auto office = user.start();
    CHECK(versionIn(office) == VERSION);
    const Document document(office, user.file());
    check(document, editions);
    CHECK(formulasOf(document) == formulas);
    document.calculate();
    check(document, editions);
    const auto name = support::Sheets(office).insert("insertComparison", document.model());
    const auto sheets = document.sheetNames();
    CHECK(std::count(sheets.begin(), sheets.end(), name) == 1);
}

/// Opens and saves the document where the extension is not known, and then does something to it.
template<class Change>
void saveWithout(const User& user, Change change) {
    const auto office = user.start();
    const Document document(office, user.file());
    document.calculate();
    CHECK(document.error("A1") == support::errNoName);
    CHECK(document.error("A4") == support::errNoName);
    change(office);
    document.calculate();
    document.store(user.file(), "calc8");
}

} // namespace

TEST_CASE("upgrade: over an older version, beside an open document", "[upgrade]") {
    const User user(OLDER_OXT);
    const auto formulas = changeBesideDocument(user, [](const Office& office) {
        CHECK(versionIn(office) == "0.9.0");
        office.install(OXT);
        CHECK(versionIn(office) == VERSION);
    });
    checkReopened(user, formulas, all);
}

TEST_CASE("upgrade: switched off and on again", "[upgrade]") {
    const User user(OXT);
    const auto formulas = changeBesideDocument(
        user, [](const Office& office) { office.enableExtension(identifier, fileName, false); });
    saveWithout(user, [](const Office& office) { office.enableExtension(identifier, fileName, true); });
    checkReopened(user, formulas, own);
}

TEST_CASE("upgrade: removed and installed again", "[upgrade]") {
    const User user(OXT);
    const auto formulas = changeBesideDocument(user, [](const Office& office) {
        office.removeExtension(identifier, fileName);
        CHECK(versionIn(office).empty());
    });
    saveWithout(user, [](const Office& office) { office.install(OXT); });
    checkReopened(user, formulas, own);
}
