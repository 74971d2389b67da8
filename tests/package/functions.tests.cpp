// The functions: what documents store of them, and that the types, the registry and the README agree with the
// table.
#include "functions/function_table.hpp"
#include "oxt.hpp"
#include "support/catch.hpp"
#include "support/function_calls.hpp"
#include "support/temporary_folder.hpp"

#include <algorithm>
#include <cctype>
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

struct StoredFunction {
    std::string method;
    std::string displayName;
    Parameters parameters;
};

/// What documents store. They hold ORG.PARTICIPATIELADDER.FUNCTIONS.<METHOD>(…) with the arguments in this
/// order, and manuals hold the displayed names. A function is added here once it has been published; no line
/// ever changes.
const std::vector<StoredFunction> stored{
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
    {"ladderRate", "LADDER_RATE", {"area", "item", "base", "edition"}},
    {"ladderIndex", "LADDER_INDEX", {"area", "item", "base", "edition"}},
    {"ladderArea", "LADDER_AREA", {"place", "edition"}},
};

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

Parameters parametersOf(const functions::Function& function) {
    Parameters names;
    for (const auto& parameter : function.parameters())
        names.emplace_back(parameter.name);
    return names;
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
    return children(node(node(node(root, "AddInInfo"), functions::addInName), "AddInFunctions"), "node");
}

/// The texts in the registry are those of the table, which differ between the languages.
void checkTexts(const Texts& texts, const functions::Words& words) {
    Texts expected;
    for (const auto language : ladder::allLanguages)
        expected.emplace(ladder::languageCodes.in(language), words.in(language));
    CHECK(texts == expected);
    for (const auto& [language, text] : texts) {
        CHECK_FALSE(text.empty());
        CHECK(text.find("  ") == std::string::npos);
    }
}

void checkSentence(const Texts& texts, const functions::Words& words) {
    checkTexts(texts, words);
    CHECK(texts.at("en") != texts.at("nl"));
    for (const auto& [language, text] : texts)
        CHECK_THAT(text, EndsWith("."));
}

/// "RUNG_TOTAL" becomes "rungTotal".
std::string camelCase(std::string_view name) {
    std::string result;
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (name[i] != '_')
            result += i > 0 && name[i - 1] == '_'
                          ? name[i]
                          : static_cast<char>(std::tolower(static_cast<unsigned char>(name[i])));
    }
    return result;
}

/// The rows of a manual's table of functions.
std::vector<std::string> rowsOfManual(ladder::Language language) {
    std::ifstream manual(oxt::source / "extension/manual" /
                         (std::string(ladder::languageCodes.in(language)) + ".md"));
    std::vector<std::string> rows;
    for (std::string line; std::getline(manual, line);) {
        if (line.starts_with("| `") && line.find("(") < line.find("|", 1))
            rows.push_back(line);
    }
    return rows;
}

/// "LADDER_SHARE(gebied; item; [editie])", as the Function Wizard names the arguments.
std::string signatureIn(ladder::Language language, const functions::Function& function) {
    std::string names;
    for (const auto& parameter : function.parameters()) {
        const std::string name(parameter.label.in(language));
        names.append(names.empty() ? "" : "; ").append(parameter.isOptional ? "[" + name + "]" : name);
    }
    return std::string(function.name) + "(" + names + ")";
}

} // namespace

TEST_CASE("Functions that documents store keep their names and the order of their arguments") {
    const auto signatures = idlSignatures();
    for (const auto& function : stored) {
        INFO(function.method);
        REQUIRE(signatures.count(function.method) == 1);
        CHECK(signatures.at(function.method) == function.parameters);
        const auto* entry = functions::find(function.method);
        REQUIRE(entry != nullptr);
        CHECK(entry->name == function.displayName);
    }
}

TEST_CASE("The table of functions has each method of the types, with the same arguments in the same order") {
    const auto signatures = idlSignatures();
    for (const auto& [method, parameters] : signatures) {
        INFO(method);
        const auto* function = functions::find(method);
        REQUIRE(function != nullptr);
        CHECK(parametersOf(*function) == parameters);
    }
    std::set<std::string_view> methods;
    for (const auto& function : functions::all) {
        INFO(function.method);
        CHECK(methods.insert(function.method).second);
        CHECK(signatures.count(std::string(function.method)) == 1);
    }
}

TEST_CASE("Each function in the table is complete") {
    using functions::Role;
    using ladder::Answer;
    for (const auto& function : functions::all) {
        INFO(function.name);
        const auto parameters = function.parameters();
        const auto has = [&](Role role) {
            return std::ranges::find(parameters, role, &functions::Parameter::role) != parameters.end();
        };
        CHECK(function.method == camelCase(function.name));
        CHECK(
            std::ranges::is_partitioned(function.slots, [](const auto& slot) { return !slot.name.empty(); }));
        CHECK(has(Role::edition));
        const bool isOfEdition = function.answer == Answer::info || function.answer == Answer::source ||
                                 function.answer == Answer::list || function.answer == Answer::areaOfPlace;
        const bool isOfArea = function.answer == Answer::ladderTotal || function.answer == Answer::table;
        CHECK(has(Role::area) == !isOfEdition);
        CHECK(has(Role::item) == (!isOfEdition && !isOfArea));
        CHECK_FALSE(function.example.result.empty());
        const auto given = support::exampleArguments(function).size();
        CHECK(given <= parameters.size());
        CHECK(std::ranges::all_of(parameters.subspan(std::min(given, parameters.size())),
                                  &functions::Parameter::isOptional));
    }
}

TEST_CASE("Each manual has each function, with its arguments and its example") {
    for (const auto language : ladder::allLanguages) {
        const auto rows = rowsOfManual(language);
        for (const auto& function : functions::all) {
            INFO(function.name);
            const auto start = "| `" + signatureIn(language, function) + "` | ";
            const auto row =
                std::ranges::find_if(rows, [&](const auto& each) { return each.starts_with(start); });
            INFO("a row that starts with " << start);
            REQUIRE((row != rows.end()));
            if (language == ladder::Language::dutch)
                CHECK_THAT(*row, EndsWith(": `" + support::exampleFormula(function) + "` → `" +
                                          std::string(function.example.result) + "` |"));
            else // what it gives there, an office is asked
                CHECK_THAT(*row, ContainsSubstring(": `=") && EndsWith("` |"));
        }
        CHECK(rows.size() == functions::all.size());
    }
}

TEST_CASE("The types hold three services with an interface each, later ones, and what one of them gives") {
    const auto text = idl();
    CHECK_THAT(text, ContainsSubstring("service Sheets: ::org::participatieladder::XSheets;"));
    CHECK_THAT(text, ContainsSubstring("service Functions: ::org::participatieladder::XFunctions;"));
    CHECK_THAT(text, ContainsSubstring("service Editions: ::org::participatieladder::XEditions;"));
    CHECK_THAT(text, ContainsSubstring("interface XFunctions2"));
    CHECK_THAT(text, ContainsSubstring("interface XSheets2"));
    CHECK_THAT(text, ContainsSubstring("interface XSheets3"));
    CHECK_THAT(text, ContainsSubstring("interface XSheets4"));
    const std::regex declaration("\\b(interface|service|struct|enum|constants|singleton|exception) \\w");
    CHECK(std::distance(std::sregex_iterator(text.begin(), text.end(), declaration),
                        std::sregex_iterator()) == 11);
}

TEST_CASE("The registry describes one add-in, by the name that documents store") {
    const auto root = oxt::readXml("registry/CalcAddIns.xcu").get_child("oor:component-data");
    CHECK(attribute(root, "oor:name") == "CalcAddIns");
    CHECK(attribute(root, "oor:package") == "org.openoffice.Office");
    const auto addIns = children(node(root, "AddInInfo"), "node");
    REQUIRE(addIns.size() == 1);
    CHECK(nodeName(addIns.front()) == "org.participatieladder.Functions");
    CHECK(attribute(addIns.front(), "oor:op") == "replace");
}

TEST_CASE("The registry describes each function of the table, in Dutch and English") {
    std::set<std::string> descriptions;
    const auto nodes = registered();
    for (const auto& function : functions::all) {
        INFO(function.name);
        const auto found = std::ranges::find(nodes, function.method, nodeName);
        REQUIRE((found != nodes.end()));
        // The node replaces what another version left.
        CHECK(attribute(*found, "oor:op") == "replace");
        // The name is the same in every language, and in a file of another office suite.
        CHECK(property(*found, "DisplayName") == Texts{{"en", std::string(function.name)}});
        CHECK(property(*found, "CompatibilityName") == Texts{{"en", std::string(function.name)}});
        CHECK(property(*found, "Category") == Texts{{"", "Add-In"}});
        const auto texts = property(*found, "Description");
        checkSentence(texts, function.description);
        for (const auto& [language, text] : texts)
            CHECK(descriptions.insert(text).second);
    }
    CHECK(nodes.size() == functions::all.size());
}

TEST_CASE("The registry describes each argument of a function, in Dutch and English") {
    for (const auto& function : functions::all) {
        std::set<std::string> labels;
        const auto parameters = function.parameters();
        std::vector<oxt::ptree> nodes;
        for (const auto& each : registered()) {
            if (nodeName(each) == function.method)
                nodes = children(node(each, "Parameters"), "node");
        }
        INFO(function.name);
        REQUIRE(nodes.size() == parameters.size());
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            INFO(parameters[i].name);
            CHECK(nodeName(nodes[i]) == parameters[i].name);
            CHECK(attribute(nodes[i], "oor:op") == "replace");
            const auto texts = property(nodes[i], "DisplayName");
            checkTexts(texts, parameters[i].label);
            const auto nl = functions::descriptionOf(parameters[i], ladder::Language::dutch);
            const auto en = functions::descriptionOf(parameters[i], ladder::Language::english);
            checkSentence(property(nodes[i], "Description"), {nl.c_str(), en.c_str()});
            // The office itself says of each that it is optional.
            CHECK(nl.starts_with("Verplicht. ") == !parameters[i].isOptional);
            CHECK(en.starts_with("Required. ") == !parameters[i].isOptional);
            // Two arguments with one name cannot be told apart in the Function Wizard.
            for (const auto& [language, text] : texts)
                CHECK(labels.insert(language + text).second);
        }
    }
}
