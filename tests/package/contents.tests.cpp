// What is in the package, and what it says of itself.
#include "oxt.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

using oxt::attribute;
using oxt::children;
using Texts = std::map<std::string, std::string>;

namespace {

/// Beside the icons of the commands.
const std::vector<std::string> fixed{
    "LICENSE",
    "META-INF/manifest.xml",
    "Paths.xcu",
    "basic/Participatieladder/Commands.xba",
    "basic/Participatieladder/dialog.xlb",
    "basic/Participatieladder/script.xlb",
    "description.xml",
    "description/en.txt",
    "description/nl.txt",
    "dialogs/options.xdl",
    "dialogs/options_en_US.default",
    "dialogs/options_en_US.properties",
    "dialogs/options_nl_NL.properties",
    "editions/2020/areas.csv",
    "editions/2020/areas.geojson",
    "editions/2020/base_values.csv",
    "editions/2020/bases.csv",
    "editions/2020/datapackage.json",
    "editions/2020/domains.csv",
    "editions/2020/instruments.csv",
    "editions/2020/notes.csv",
    "editions/2020/observations.csv",
    "editions/2020/places.csv",
    "editions/2020/rungs.csv",
    "editions/2020/sectors.csv",
    "icons/deck.svg",
    "icons/editions_deck.svg",
    "icons/participatieladder.png",
    "lib/participatieladder.so",
    "manual/Participatieladder-handleiding.html",
    "manual/Participatieladder-handleiding.odt",
    "manual/Participatieladder-manual.html",
    "manual/Participatieladder-manual.odt",
    "participatieladder.components",
    "registry/Addons.xcu",
    "registry/CalcAddIns.xcu",
    "registry/CalcCommands.xcu",
    "registry/CalcWindowState.xcu",
    "registry/Factories.xcu",
    "registry/Options.xcs",
    "registry/OptionsDialog.xcu",
    "registry/ProtocolHandler.xcu",
    "registry/Sidebar.xcu",
    "sbom.cdx.json",
    "template/Participatieladder/Participatieladder.ots",
    "template/Participatieladder/Participation ladder (English).ots",
    "types/participatieladder.rdb",
};

/// What is made of the tables of commands and of functions.
const std::set<std::string> generated{"basic/Participatieladder/Commands.xba", "registry/Addons.xcu",
                                      "registry/CalcAddIns.xcu", "registry/CalcCommands.xcu"};

std::vector<std::string> filesExpected() {
    auto files = fixed;
    for (const auto& icon : std::filesystem::directory_iterator(oxt::source / "extension/icons/commands"))
        files.push_back("icons/commands/" + icon.path().filename().string());
    std::sort(files.begin(), files.end());
    return files;
}

oxt::ptree description() {
    return oxt::readXml("description.xml").get_child("description");
}

/// Four bytes of a PNG, the most significant first.
std::uint32_t number(const std::string& bytes, std::size_t at) {
    std::uint32_t value = 0;
    for (std::size_t i = at; i < at + 4; ++i)
        value = value << 8 | static_cast<unsigned char>(bytes.at(i));
    return value;
}

} // namespace

TEST_CASE("The package holds these files and no others") {
    CHECK(oxt::names() == filesExpected());
}

TEST_CASE("The file name says which version it is and for which platform") {
    CHECK(oxt::file.filename().string() == "participatieladder-" VERSION "-" PLATFORM_LOWER ".oxt");
}

TEST_CASE("The sum beside the package is its own") {
    const auto folder = oxt::file.parent_path().string();
    CHECK(oxt::run({"env", "-C", folder, "sha256sum", "--check", oxt::file.string() + ".sha256"}) ==
          oxt::file.filename().string() + ": OK\n");
}

TEST_CASE("The manifest gives each file that the office must read and its kind") {
    Texts kinds;
    for (const auto& entry : children(oxt::readXml("META-INF/manifest.xml").get_child("manifest:manifest"),
                                      "manifest:file-entry"))
        kinds[attribute(entry, "manifest:full-path")] = attribute(entry, "manifest:media-type");
    CHECK(
        kinds ==
        Texts{{"types/participatieladder.rdb", "application/vnd.sun.star.uno-typelibrary;type=RDB"},
              {"participatieladder.components", "application/vnd.sun.star.uno-components;platform=" PLATFORM},
              {"basic/Participatieladder/", "application/vnd.sun.star.basic-library"},
              {"registry/Addons.xcu", "application/vnd.sun.star.configuration-data"},
              {"registry/CalcAddIns.xcu", "application/vnd.sun.star.configuration-data"},
              {"registry/CalcCommands.xcu", "application/vnd.sun.star.configuration-data"},
              {"registry/CalcWindowState.xcu", "application/vnd.sun.star.configuration-data"},
              {"registry/Factories.xcu", "application/vnd.sun.star.configuration-data"},
              {"registry/Options.xcs", "application/vnd.sun.star.configuration-schema"},
              {"registry/OptionsDialog.xcu", "application/vnd.sun.star.configuration-data"},
              {"Paths.xcu", "application/vnd.sun.star.configuration-data"},
              {"registry/ProtocolHandler.xcu", "application/vnd.sun.star.configuration-data"},
              {"registry/Sidebar.xcu", "application/vnd.sun.star.configuration-data"}});
    for (const auto& [name, kind] : kinds)
        CHECK(std::any_of(fixed.begin(), fixed.end(), [&name = name](const std::string& file) {
            return file == name || (name.back() == '/' && file.starts_with(name));
        }));
}

TEST_CASE("The description identifies the extension") {
    const auto tree = description();
    CHECK(attribute(tree.get_child("identifier"), "value") == "org.participatieladder.calc");
    CHECK(attribute(tree.get_child("version"), "value") == VERSION);
    CHECK(attribute(tree.get_child("platform"), "value") == PLATFORM_LOWER);
}

TEST_CASE("The description asks for LibreOffice 7.4 or later") {
    const auto dependencies = description().get_child("dependencies");
    REQUIRE(dependencies.size() == 1);
    const auto minimum = dependencies.get_child("lo:LibreOffice-minimal-version");
    CHECK(attribute(minimum, "value") == "7.4");
    CHECK(attribute(minimum, "dep:name") == "LibreOffice 7.4");
}

TEST_CASE("The description names the extension and its publisher in Dutch and English") {
    const auto tree = description();
    CHECK(oxt::byLanguage(tree.get_child("display-name"), "name", "lang") ==
          Texts{{"en", "Participation ladder"}, {"nl", "Participatieladder"}});
    CHECK(oxt::byLanguage(tree.get_child("publisher"), "name", "lang") ==
          Texts{{"en", "Participatieladder for Calc"}, {"nl", "Participatieladder voor Calc"}});
}

TEST_CASE("The description tells in Dutch and English what the extension is") {
    std::set<std::string> languages;
    for (const auto& text : children(description().get_child("extension-description"), "src")) {
        languages.insert(attribute(text, "lang"));
        CHECK_THAT(oxt::read(attribute(text, "xlink:href")), ContainsSubstring("RUNG_TOTAL"));
    }
    CHECK(languages == std::set<std::string>{"en", "nl"});
}

TEST_CASE("The icon is a square PNG") {
    const auto icon = oxt::read(attribute(description().get_child("icon.default"), "xlink:href"));
    CHECK(icon.substr(0, 16) == std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
    CHECK(number(icon, 16) == number(icon, 20));
    CHECK(number(icon, 16) >= 32);
}

TEST_CASE("The components name the library that is there and what is in it") {
    const auto components =
        children(oxt::readXml("participatieladder.components").get_child("components"), "component");
    REQUIRE(components.size() == 1);
    const auto& library = components.front();
    CHECK(attribute(library, "loader") == "com.sun.star.loader.SharedLibrary");
    CHECK(attribute(library, "environment") == "gcc3");
    CHECK(attribute(library, "uri") == "lib/participatieladder.so");

    Texts constructors;
    Texts services;
    for (const auto& implementation : children(library, "implementation")) {
        const auto name = attribute(implementation, "name");
        constructors[name] = attribute(implementation, "constructor");
        services[name] = attribute(implementation.get_child("service"), "name");
    }
    CHECK(
        constructors ==
        Texts{{"org.participatieladder.Functions", "org_participatieladder_Functions_get_implementation"},
              {"org.participatieladder.Sheets", "org_participatieladder_Sheets_get_implementation"},
              {"org.participatieladder.Editions", "org_participatieladder_Editions_get_implementation"},
              {"org.participatieladder.Commands", "org_participatieladder_Commands_get_implementation"},
              {"org.participatieladder.OptionsPage", "org_participatieladder_OptionsPage_get_implementation"},
              {"org.participatieladder.PanelFactory",
               "org_participatieladder_PanelFactory_get_implementation"}});
    CHECK(services == Texts{{"org.participatieladder.Functions", "org.participatieladder.Functions"},
                            {"org.participatieladder.Sheets", "org.participatieladder.Sheets"},
                            {"org.participatieladder.Editions", "org.participatieladder.Editions"},
                            {"org.participatieladder.Commands", "com.sun.star.frame.ProtocolHandler"},
                            {"org.participatieladder.PanelFactory", "com.sun.star.ui.UIElementFactory"},
                            {"org.participatieladder.OptionsPage", "org.participatieladder.OptionsPage"}});
}

TEST_CASE("The texts in the package are those of the project") {
    CHECK(oxt::read("LICENSE") == oxt::bytesOf(oxt::source / "LICENSE"));
    for (const std::string& name : filesExpected()) {
        const auto is = [&](const char* folder) { return name.starts_with(folder); };
        INFO(name);
        if (generated.contains(name))
            continue;
        if (is("registry/"))
            CHECK(oxt::read(name) == oxt::bytesOf(oxt::source / name));
        else if (is("basic/") || is("description/") || is("dialogs/") || is("icons/"))
            CHECK(oxt::read(name) == oxt::bytesOf(oxt::source / "extension" / name));
    }
}

TEST_CASE("No file in the package tells where it was built") {
    const std::vector<std::string> places{SOURCE_FOLDER,  BUILD_FOLDER, "/home/", "/root/",  "/tmp/",
                                          "/usr/include", "/usr/lib",   "/opt/",  "@PROJECT"};
    for (const auto& name : oxt::names()) {
        const auto bytes = oxt::read(name);
        for (const auto& place : places) {
            INFO(place << " in " << name);
            CHECK(bytes.find(place) == std::string::npos);
        }
    }
}
