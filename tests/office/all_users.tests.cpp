// The extension installed for all users, with the settings of an administrator.

#include "office/administrator.hpp"
#include "office/offices.hpp"
#include "support/catch.hpp"
#include "support/sheets.hpp"
#include "support/temporary_folder.hpp"

using support::Document;

TEST_CASE("all users: each has the figures and the settings of the administrator", "[all_users]") {
    const support::TemporaryFolder shared;
    const support::TemporaryFolder files;
    support::installForAll(OXT, shared.path());
    support::installForAll(administrator::settingsOfReadme(files.path()), shared.path());
    for (int user = 0; user < 2; ++user) {
        const support::TemporaryFolder profile;
        const support::Office office(profile.path(), {"en-US", "en-US", shared.path()});
        const Document document(office, Document::Shown::yes);
        document.setFormula("A1", "=RUNG_TOTAL(\"Westhoek\";5)");
        CHECK(document.number("A1") == 6692);
        CHECK(support::Sheets(office).insert("insertComparison", document.model()) == "Vergelijking");
    }
    const support::TemporaryFolder profile;
    const support::Office elsewhere(profile.path());
    const Document document(elsewhere);
    document.setFormula("A1", "=RUNG_TOTAL(\"Westhoek\";5)");
    CHECK(document.error("A1") == support::errNoName);
}
