// The functions: what documents store of them, what Calc reads of them, and that these agree with the types.
#include "oxt.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

using oxt::attribute;
using oxt::children;

namespace {

using Parameters = std::vector<std::string>;
using Signatures = std::map<std::string, Parameters>;
using Texts = std::map<std::string, std::string>;

constexpr auto addIn = "org.participatieladder.Functions";

struct Function {
    std::string method;
    std::string displayName;
    Parameters parameters;
};

/// Documents hold ORG.PARTICIPATIELADDER.FUNCTIONS.<METHOD>(…) with the arguments in this order, and people's
/// manuals hold the displayed names: a line may be added here, but none may ever change.
const std::vector<Function> stored{
    {"rungTotal", "RUNG_TOTAL", {"area", "rung", "edition"}},
    {"rungSum", "RUNG_SUM", {"area", "rung", "edition"}},
    {"rungShare", "RUNG_SHARE", {"area", "rung", "edition"}},
    {"ladderTotal", "LADDER_TOTAL", {"area", "edition"}},
    {"ladderCount", "LADDER_COUNT", {"area", "item", "edition"}},
    {"ladderShare", "LADDER_SHARE", {"area", "item", "edition"}},
    {"ladderRank", "LADDER_RANK", {"area", "item", "edition"}},
    {"ladderChange", "LADDER_CHANGE", {"area", "item", "from", "to"}},
    {"ladderGrowth", "LADDER_GROWTH", {"area", "item", "from", "to"}},
    {"sectorCount", "SECTOR_COUNT", {"area", "sector", "edition"}},
    {"sectorShare", "SECTOR_SHARE", {"area", "sector", "edition"}},
    {"ladderStatus", "LADDER_STATUS", {"area", "item", "edition"}},
    {"ladderExplain", "LADDER_EXPLAIN", {"area", "item", "edition"}},
    {"ladderInfo", "LADDER_INFO", {"name", "field", "edition"}},
    {"ladderSource", "LADDER_SOURCE", {"edition"}},
    {"ladderTable", "LADDER_TABLE", {"area", "edition"}},
    {"ladderList", "LADDER_LIST", {"what", "within", "edition"}},
};

Signatures storedSignatures() {
    Signatures result;
    for (const auto& function : stored)
        result[function.method] = function.parameters;
    return result;
}

/// The type library in the package, as IDL.
std::string idl() {
    const support::TemporaryFolder folder;
    const auto rdb = folder.path() / "participatieladder.rdb";
    std::ofstream(rdb, std::ios::binary) << oxt::read("types/participatieladder.rdb");
    return oxt::run({UNOIDL_READ, TYPES, OFFAPI, rdb.string()});
}

/// The methods of the add-in's interface. Calc shows a function only where it knows the type of each
/// argument.
Signatures idlSignatures() {
    const auto text = idl();
    Signatures result;
    const std::regex method("\\bany (\\w+)\\(([^)]*)\\)");
    const std::regex parameter("\\[in\\] any (\\w+)");
    for (std::sregex_iterator found(text.begin(), text.end(), method), end; found != end; ++found) {
        auto& parameters = result[(*found)[1]];
        const std::string list = (*found)[2];
        for (std::sregex_iterator each(list.begin(), list.end(), parameter); each != end; ++each)
            parameters.push_back((*each)[1]);
        REQUIRE(parameters.size() == static_cast<std::size_t>(std::count(list.begin(), list.end(), ',') + 1));
    }
    return result;
}

std::string nodeName(const oxt::ptree& node) {
    return attribute(node, "oor:name");
}

/// The child node with a name.
oxt::ptree node(const oxt::ptree& parent, const std::string& name) {
    for (const auto& child : children(parent, "node"))
        if (nodeName(child) == name)
            return child;
    FAIL("no node " << name);
    return {};
}

/// The texts of a property, by language; a text in no language in particular is under "".
Texts property(const oxt::ptree& parent, const std::string& name) {
    for (const auto& child : children(parent, "prop"))
        if (attribute(child, "oor:name") == name)
            return oxt::byLanguage(child, "value", "xml:lang");
    return {};
}

std::vector<oxt::ptree> registered() {
    const auto root = oxt::readXml("registry/CalcAddIns.xcu").get_child("oor:component-data");
    return children(node(node(node(root, "AddInInfo"), addIn), "AddInFunctions"), "node");
}

/// Both languages, neither empty, and no more.
void checkDutchAndEnglish(const Texts& texts) {
    REQUIRE(texts.size() == 2);
    CHECK(texts.count("en") == 1);
    CHECK(texts.count("nl") == 1);
    for (const auto& [language, text] : texts) {
        CHECK_FALSE(text.empty());
        CHECK(text.find("  ") == std::string::npos);
    }
}

} // namespace

TEST_CASE("The types keep the names and the order of arguments that documents store") {
    CHECK(idlSignatures() == storedSignatures());
}

TEST_CASE("The types hold three services with an interface each, and what one of them gives") {
    const auto text = idl();
    CHECK_THAT(text, ContainsSubstring("service Sheets: ::org::participatieladder::XSheets;"));
    CHECK_THAT(text, ContainsSubstring("service Functions: ::org::participatieladder::XFunctions;"));
    CHECK_THAT(text, ContainsSubstring("service Editions: ::org::participatieladder::XEditions;"));
    const std::regex declaration("\\b(interface|service|struct|enum|constants|singleton|exception) \\w");
    CHECK(std::distance(std::sregex_iterator(text.begin(), text.end(), declaration),
                        std::sregex_iterator()) == 7);
}

TEST_CASE("The registry describes one add-in, by the name that documents store") {
    const auto root = oxt::readXml("registry/CalcAddIns.xcu").get_child("oor:component-data");
    CHECK(attribute(root, "oor:name") == "CalcAddIns");
    CHECK(attribute(root, "oor:package") == "org.openoffice.Office");
    const auto addIns = children(node(root, "AddInInfo"), "node");
    REQUIRE(addIns.size() == 1);
    CHECK(nodeName(addIns.front()) == addIn);
    CHECK(attribute(addIns.front(), "oor:op") == "replace");
}

TEST_CASE("The registry describes each method of the types, with the same arguments in the same order") {
    Signatures signatures;
    for (const auto& function : registered()) {
        auto& parameters = signatures[nodeName(function)];
        REQUIRE(parameters.empty());
        for (const auto& parameter : children(node(function, "Parameters"), "node"))
            parameters.push_back(nodeName(parameter));
    }
    CHECK(signatures == idlSignatures());
}

TEST_CASE("Each function is displayed by the same name in every language") {
    Texts names;
    for (const auto& function : registered()) {
        INFO(nodeName(function));
        const auto displayed = property(function, "DisplayName");
        REQUIRE(displayed.size() == 1);
        names[nodeName(function)] = displayed.begin()->second;
        // What it is called in a file of another office suite.
        const auto compatible = property(function, "CompatibilityName");
        REQUIRE(compatible.count("en") == 1);
        CHECK(compatible.at("en") == displayed.begin()->second);
    }
    Texts expected;
    for (const auto& function : stored)
        expected[function.method] = function.displayName;
    CHECK(names == expected);
}

TEST_CASE("Each function says in Dutch and English what it gives") {
    std::set<std::string> descriptions;
    for (const auto& function : registered()) {
        INFO(nodeName(function));
        const auto texts = property(function, "Description");
        checkDutchAndEnglish(texts);
        for (const auto& [language, text] : texts)
            CHECK(descriptions.insert(text).second);
    }
}

TEST_CASE("Each function stands among Calc's add-ins") {
    for (const auto& function : registered()) {
        INFO(nodeName(function));
        CHECK(property(function, "Category") == Texts{{"", "Add-In"}});
    }
}

TEST_CASE("Each argument has a name and a description in Dutch and English") {
    for (const auto& function : registered()) {
        std::set<std::string> names;
        for (const auto& parameter : children(node(function, "Parameters"), "node")) {
            INFO(nodeName(function) << " " << nodeName(parameter));
            const auto displayed = property(parameter, "DisplayName");
            checkDutchAndEnglish(displayed);
            checkDutchAndEnglish(property(parameter, "Description"));
            // Two arguments with one name cannot be told apart in the Function Wizard.
            for (const auto& [language, name] : displayed)
                CHECK(names.insert(language + name).second);
        }
    }
}

TEST_CASE("Each node of a function replaces what another version left") {
    for (const auto& function : registered()) {
        INFO(nodeName(function));
        CHECK(attribute(function, "oor:op") == "replace");
        for (const auto& parameter : children(node(function, "Parameters"), "node"))
            CHECK(attribute(parameter, "oor:op") == "replace");
    }
}
