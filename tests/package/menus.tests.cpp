// Menu, toolbar, commands and options page: that their files agree with each other and with what is packed.
#include "oxt.hpp"
#include "sheets/start_words.hpp"
#include "support/catch.hpp"

#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace {

using Names = std::set<std::string>;

/// All that a pattern's first group matches in a file of the package.
Names matches(const char* file, const char* pattern) {
    const auto text = oxt::read(file);
    const std::regex regex(pattern);
    Names result;
    for (std::sregex_iterator match(text.begin(), text.end(), regex), end; match != end; ++match)
        result.insert((*match)[1]);
    return result;
}

/// The keys of a file with a text for each, and the letter behind "~" of those that have one.
std::map<std::string, std::string> keysIn(const std::string& properties) {
    std::map<std::string, std::string> keys;
    for (const auto& line : oxt::lines(oxt::read(properties))) {
        const auto equals = line.find('=');
        const auto tilde = line.find('~');
        REQUIRE(equals != std::string::npos);
        CHECK(equals + 1 < line.size());
        keys[line.substr(0, equals)] = tilde == std::string::npos ? "" : line.substr(tilde + 1, 1);
    }
    return keys;
}

constexpr auto addons = "registry/Addons.xcu";

} // namespace

TEST_CASE("Every command of the menu has a name of its own where it stands alone") {
    const auto inMenu = matches(addons, "<value>(org\\.participatieladder:[^<]+)</value>");
    auto named = matches("registry/CalcCommands.xcu", "oor:name=\"(org\\.participatieladder:[^\"]+)\"");
    // The office leaves a submenu out that has no address, and gives it another.
    named.insert({"org.participatieladder:menu", "org.participatieladder:freezeMenu"});
    CHECK(inMenu == named);
}

TEST_CASE("Every button of the toolbar is a macro that runs a command of the menu") {
    const auto buttons =
        matches(addons, "vnd\\.sun\\.star\\.script:Participatieladder\\.Commands\\.(\\w+)\\?language");
    CHECK(buttons == matches("basic/Participatieladder/Commands.xba", "\nSub (\\w+)"));
    const auto run = matches("basic/Participatieladder/Commands.xba", "Run\\(\"([^\"]+)\", caller\\)");
    CHECK(run == matches("registry/CalcCommands.xcu", "oor:name=\"org\\.participatieladder:([^\"]+)\""));
}

TEST_CASE("The tabs have the commands of the menu, by the names and in the order of the toolbar") {
    const auto entries = [](const std::string& part, const std::string& url) {
        const auto text = oxt::read(addons);
        const auto start = text.find("oor:name=\"" + part + "\"");
        REQUIRE(start != std::string::npos);
        const auto end = std::min(text.find("oor:name=\"OfficeNotebookBar\"", start + part.size() + 20),
                                  text.find("oor:name=\"Images\"", start));
        const auto section = text.substr(start, end - start);
        const std::regex entry("<value>" + url +
                               "[^<]*</value></prop>\\s*<prop oor:name=\"Title\">\\s*<value "
                               "xml:lang=\"en\">([^<]+)</value>\\s*<value xml:lang=\"nl\">([^<]+)<");
        std::vector<std::string> titles;
        for (std::sregex_iterator match(section.begin(), section.end(), entry), last; match != last; ++match)
            titles.push_back((*match)[1].str() + " | " + (*match)[2].str());
        return titles;
    };
    const auto tabs = entries("OfficeNotebookBar", "org\\.participatieladder:");
    CHECK(tabs.size() ==
          matches("registry/CalcCommands.xcu", "oor:name=\"(org\\.participatieladder:[^\"]+)\"").size());
    CHECK(tabs == entries("OfficeToolBar", "vnd\\.sun\\.star\\.script:"));
}

TEST_CASE("The sheet to start from names entries of the menu as they are") {
    namespace words = sheets::start_words;
    const auto titles = matches(addons, "<value xml:lang=\"(?:en|nl)\">([^<]+)</value>");
    Names entries;
    for (const auto& title : titles)
        entries.insert(std::regex_replace(title, std::regex("~"), ""));
    for (const auto language : ladder::allLanguages) {
        for (const auto& entry :
             {words::ladderSheet, words::map, words::ownTable, words::panel, words::evolutionSheet}) {
            INFO(entry.in(language));
            CHECK(entries.contains(entry.in(language)));
        }
        const auto* manual = language == ladder::Language::dutch ? "Handleiding" : "Manual";
        CHECK(entries.contains(manual));
        CHECK_THAT(words::missing.in(language), ContainsSubstring(std::string("▸ ") + manual + "."));
    }
}

TEST_CASE("The manuals name entries of the menu as they are") {
    const auto titles = matches(addons, "<value xml:lang=\"(?:en|nl)\">([^<]+)</value>");
    Names entries;
    for (const auto& title : titles)
        entries.insert(std::regex_replace(title, std::regex("~"), ""));
    for (const auto& [file, menu] : {std::pair("nl.md", "Invoegen"), {"en.md", "Insert"}}) {
        const auto text = oxt::bytesOf(oxt::source / "extension/manual" / file);
        const std::regex way(std::string("\\*") + menu + " ▸ Participatieladder ▸ ([^*]+)\\*");
        int ways = 0;
        for (std::sregex_iterator match(text.begin(), text.end(), way), end; match != end; ++match) {
            ++ways;
            const auto rest = std::regex_replace((*match)[1].str(), std::regex(" ▸ "), "\n");
            for (const auto& entry : oxt::lines(rest)) {
                INFO(file << ": " << entry);
                CHECK(entries.contains(entry));
            }
        }
        CHECK(ways > 5);
    }
}

TEST_CASE("Every command of the menu, and every button, has an icon") {
    const auto images = matches(addons, "<node oor:name=\"org\\.participatieladder\\.(\\w+)\\.address\"");
    CHECK(images == matches(addons, "<node oor:name=\"org\\.participatieladder\\.(\\w+)\\.script\""));
    CHECK(images == matches("basic/Participatieladder/Commands.xba", "\nSub (\\w+)"));
}

TEST_CASE("The README has every command") {
    const auto readme = oxt::bytesOf(oxt::source / "README.md");
    for (const auto& command :
         matches("registry/CalcCommands.xcu", "oor:name=\"org\\.participatieladder:(\\w+)")) {
        INFO(command);
        CHECK(readme.find(":" + command + "`") != std::string::npos);
    }
}

TEST_CASE("Every icon of a command is packed, and every icon that is packed is that of a command") {
    const auto used =
        matches(addons, "vnd\\.sun\\.star\\.extension://org\\.participatieladder\\.calc/([^<]+)<");
    Names packed;
    for (const auto& name : oxt::names()) {
        if (name.starts_with("icons/commands/"))
            packed.insert(name);
    }
    CHECK(used == packed);
}

TEST_CASE("The options page says the same in both languages, with mnemonics that differ") {
    const auto dutch = keysIn("dialogs/options_nl_NL.properties");
    const auto english = keysIn("dialogs/options_en_US.properties");
    const auto used = matches("dialogs/options.xdl", "\"&amp;(\\w+)\"");
    for (const auto* keys : {&dutch, &english}) {
        Names names;
        Names mnemonics;
        std::size_t count = 0;
        for (const auto& [name, mnemonic] : *keys) {
            names.insert(name);
            if (!mnemonic.empty() && ++count > 0)
                mnemonics.insert(mnemonic);
        }
        CHECK(names == used);
        CHECK(count == 5);
        CHECK(mnemonics.size() == count);
    }
}
