// Data Package 2.0: what its published JSON schemas ask of a descriptor, and what that then says of the
// tables. https://datapackage.org/profiles/2.0/datapackage.json, dataresource.json and tableschema.json

#include "packages.hpp"

#include "ladder/package/csv.hpp"
#include "ladder/package/writer.hpp"
#include "support/catch.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/value_to.hpp>

#include <algorithm>
#include <map>
#include <regex>
#include <set>

namespace json = boost::json;
using namespace ladder::package;
using packages::Package;

namespace {

using Texts = std::vector<std::string>;

std::string text(const json::value& value) {
    return json::value_to<std::string>(value);
}

Texts texts(const json::value& value) {
    return json::value_to<Texts>(value);
}

/// A package as one reads it who knows the standard and nothing of ladders.
class Standard {
public:
    explicit Standard(const std::vector<File>& files) {
        for (const auto& [path, content] : files)
            files_.emplace(path, content);
        root_ = json::parse(files_.at("datapackage.json")).as_object();
    }

    const json::object& root() const { return root_; }
    const json::array& resources() const { return root_.at("resources").as_array(); }
    /// The resources that are tables.
    json::array tables() const {
        json::array tables;
        std::copy_if(resources().begin(), resources().end(), std::back_inserter(tables),
                     [](const json::value& resource) { return resource.as_object().contains("schema"); });
        return tables;
    }

    /// The cells of some fields of a table, row by row.
    std::vector<Texts> cells(const std::string& table, const Texts& fields) const {
        for (const auto& resource : resources()) {
            if (resource.at("name") == json::value(table))
                return cells(files_.at(text(resource.at("path"))), fields, table);
        }
        throw std::logic_error("there is no table " + table);
    }

private:
    static std::vector<Texts> cells(const std::string& content, const Texts& fields,
                                    const std::string& table) {
        Texts header;
        std::vector<Texts> rows;
        const auto error = readCsv(content, [&](CsvRow& row) {
            if (header.empty()) {
                header = row.cells;
                return;
            }
            Texts chosen;
            for (const auto& field : fields) {
                const auto found = std::find(header.begin(), header.end(), field);
                if (found == header.end())
                    throw std::logic_error(table + " has no column " + field);
                chosen.push_back(row.cells.at(static_cast<std::size_t>(found - header.begin())));
            }
            rows.push_back(std::move(chosen));
        });
        REQUIRE_FALSE(error);
        return rows;
    }

    std::map<std::string, std::string> files_;
    json::object root_;
};

/// Editions of several ladders, with all that can be written.
Standard written() {
    const std::string which = GENERATE("2020", "2021", "2022", "loaded");
    CAPTURE(which);
    if (which == "2020")
        return Standard(write(Package().edition().data()));
    if (which != "loaded")
        return Standard(write(readFolder(TEST_DATA "/editions/" + which).edition.value().data()));
    auto edition = packages::packageOf(2021, 3).edition().data();
    edition.loading = {"A. Officer", "2021-11-24T09:30:00Z", "ladder 2021.ods"};
    edition.items.at(7).validFrom = 2010;
    edition.items.at(7).validTo = 2021;
    edition.items.at(7).successor = "sine-2";
    return Standard(write(edition));
}

/// The constraints that the schema of the standard knows for a type.
const std::map<std::string, std::set<std::string>> constraintsOf{
    {"string", {"required", "unique", "pattern", "enum", "minLength", "maxLength"}},
    {"integer", {"required", "unique", "enum", "minimum", "maximum"}},
    {"number", {"required", "unique", "enum", "minimum", "maximum"}},
};

void checkCell(const std::string& cell, const json::object& field, const json::object& constraints) {
    CAPTURE(cell);
    if (cell.empty()) {
        CHECK_FALSE(constraints.contains("required"));
        return;
    }
    const auto type = text(field.at("type"));
    if (type == "integer")
        CHECK(std::regex_match(cell, std::regex("[+-]?[0-9]+")));
    if (type == "number")
        CHECK(std::regex_match(cell, std::regex("[+-]?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?")));
    if (const auto* lowest = constraints.if_contains("minimum"))
        CHECK(std::stod(cell) >= lowest->to_number<double>());
    if (const auto* highest = constraints.if_contains("maximum"))
        CHECK(std::stod(cell) <= highest->to_number<double>());
    if (const auto* pattern = constraints.if_contains("pattern"))
        CHECK(std::regex_match(cell, std::regex(text(*pattern))));
    if (const auto* words = constraints.if_contains("enum")) {
        const auto allowed = texts(*words);
        CHECK(std::find(allowed.begin(), allowed.end(), cell) != allowed.end());
    }
}

} // namespace

TEST_CASE("standard: a package", "[package][standard]") {
    const auto package = written();
    const auto& root = package.root();
    CHECK(text(root.at("$schema")) == "https://datapackage.org/profiles/2.0/datapackage.json");
    CHECK(std::regex_match(text(root.at("name")), std::regex("[-a-z0-9._/]+")));
    CHECK_FALSE(text(root.at("title")).empty());
    REQUIRE_FALSE(root.at("contributors").as_array().empty());
    for (const auto& contributor : root.at("contributors").as_array()) {
        CHECK_FALSE(text(contributor.at("title")).empty());
        CHECK(texts(contributor.at("roles")) == Texts{"publisher"});
    }
    CHECK(package.tables().size() == 7);
    for (const auto& resource : package.resources()) {
        if (!resource.as_object().contains("schema"))
            CHECK(text(resource.at("path")) == "areas.geojson");
    }
}

TEST_CASE("standard: a table", "[package][standard]") {
    const auto package = written();
    std::set<std::string> names;
    for (const auto& each : package.tables()) {
        const auto& resource = each.as_object();
        CHECK(names.insert(text(resource.at("name"))).second);
        CHECK(std::regex_match(text(resource.at("path")), std::regex("[a-z]+\\.csv")));
        CHECK(text(resource.at("type")) == "table");
        CHECK(text(resource.at("format")) == "csv");
        CHECK(text(resource.at("mediatype")) == "text/csv");
        CHECK(text(resource.at("encoding")) == "utf-8");
        CHECK_FALSE(text(resource.at("title")).empty());
        CHECK(resource.size() == 8);
    }
}

TEST_CASE("standard: the fields of a table", "[package][standard]") {
    const auto package = written();
    for (const auto& resource : package.tables()) {
        const auto table = text(resource.at("name"));
        CAPTURE(table);
        CHECK(texts(resource.at("schema").at("missingValues")) == Texts{""});
        std::set<std::string> names;
        for (const auto& each : resource.at("schema").at("fields").as_array()) {
            const auto& field = each.as_object();
            const auto name = text(field.at("name"));
            CAPTURE(name);
            CHECK(names.insert(name).second);
            json::object constraints;
            if (const auto* given = field.if_contains("constraints"))
                constraints = given->as_object();
            for (const auto& constraint : constraints)
                CHECK(constraintsOf.at(text(field.at("type"))).contains(std::string(constraint.key())));
            std::set<Texts> seen;
            for (const auto& row : package.cells(table, {name})) {
                checkCell(row.front(), field, constraints);
                const bool isNew = seen.insert(row).second;
                CHECK((isNew || !constraints.contains("unique")));
            }
        }
    }
}

TEST_CASE("standard: the keys of a table", "[package][standard]") {
    const auto package = written();
    for (const auto& resource : package.tables()) {
        const auto table = text(resource.at("name"));
        CAPTURE(table);
        const auto& schema = resource.at("schema").as_object();
        std::set<Texts> seen;
        for (const auto& row : package.cells(table, texts(schema.at("primaryKey"))))
            CHECK(seen.insert(row).second);
        if (!schema.contains("foreignKeys"))
            continue;
        REQUIRE_FALSE(schema.at("foreignKeys").as_array().empty());
        for (const auto& key : schema.at("foreignKeys").as_array()) {
            const auto& reference = key.at("reference").as_object();
            const auto other = reference.contains("resource") ? text(reference.at("resource")) : table;
            const auto targets = package.cells(other, texts(reference.at("fields")));
            for (const auto& row : package.cells(table, texts(key.at("fields"))))
                CHECK((row == Texts{""} || std::find(targets.begin(), targets.end(), row) != targets.end()));
        }
    }
}
