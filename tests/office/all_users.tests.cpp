// The extension installed for all users, with the settings of an administrator.

#include "ladder/package/archive.hpp"
#include "office/offices.hpp"
#include "support/catch.hpp"
#include "support/sheets.hpp"
#include "support/temporary_folder.hpp"

#include <fstream>

using support::Document;

namespace {

constexpr const char* settings = R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:component-data oor:name="Options" oor:package="org.participatieladder"
    xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <node oor:name="Options">
    <prop oor:name="SheetLanguage" oor:finalized="true"><value>nl</value></prop>
  </node>
</oor:component-data>
)";

constexpr const char* manifest = R"(<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="http://openoffice.org/2001/manifest">
  <manifest:file-entry manifest:full-path="settings.xcu"
      manifest:media-type="application/vnd.sun.star.configuration-data"/>
</manifest:manifest>
)";

/// The settings as an extension of their own: offices of other users take no bare .xcu.
std::filesystem::path settingsIn(const std::filesystem::path& folder) {
    const auto file = folder / "participatieladder-settings.oxt";
    const ladder::package::File files[] = {{"META-INF/manifest.xml", manifest}, {"settings.xcu", settings}};
    std::ofstream(file, std::ios::binary) << ladder::package::pack(files);
    return file;
}

} // namespace

TEST_CASE("all users: each has the figures and the settings of the administrator", "[all_users]") {
    const support::TemporaryFolder shared;
    const support::TemporaryFolder files;
    support::installForAll(OXT, shared.path());
    support::installForAll(settingsIn(files.path()), shared.path());
    for (int user = 0; user < 2; ++user) {
        const support::TemporaryFolder profile;
        const support::Office office(profile.path(), {"en-US", "en-US", shared.path()});
        const Document document(office, Document::Shown::yes);
        document.setFormula("A1", "=RUNG_TOTAL(\"Westhoek\";5)");
        CHECK(document.number("A1") == 6692);
        CHECK(support::Sheets(office).insert("insertComparison", document.model()) == "Vergelijking 2020");
    }
    const support::TemporaryFolder profile;
    const support::Office elsewhere(profile.path());
    const Document document(elsewhere);
    document.setFormula("A1", "=RUNG_TOTAL(\"Westhoek\";5)");
    CHECK(document.error("A1") == support::errNoName);
}
