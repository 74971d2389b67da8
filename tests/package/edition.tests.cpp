// The edition that comes with the extension: once as files to look at and copy, once in the library.
#include "oxt.hpp"
#include "support/catch.hpp"

#include <boost/property_tree/json_parser.hpp>

#include <filesystem>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace {

const auto folder = oxt::source / "extension/editions/2020";

std::set<std::string> fileNames() {
    std::set<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        names.insert(entry.path().filename().string());
    return names;
}

std::vector<std::string> split(const std::string& line) {
    std::vector<std::string> words;
    std::istringstream stream(line);
    for (std::string word; std::getline(stream, word, ',');)
        words.push_back(word);
    return words;
}

std::vector<oxt::ptree> resources() {
    std::istringstream stream(oxt::read("editions/2020/datapackage.json"));
    oxt::ptree package;
    boost::property_tree::read_json(stream, package);
    return oxt::children(package.get_child("resources"), "");
}

std::vector<oxt::ptree> tables() {
    auto tables = resources();
    std::erase_if(tables, [](const oxt::ptree& resource) { return !resource.get_child_optional("schema"); });
    return tables;
}

} // namespace

TEST_CASE("The edition in the package is that of the project, byte for byte") {
    REQUIRE(fileNames().size() == 12);
    for (const auto& name : fileNames()) {
        INFO(name);
        CHECK((oxt::read("editions/2020/" + name) == oxt::bytesOf(folder / name)));
    }
}

TEST_CASE("The edition in the library is that of the project, byte for byte") {
    const auto library = oxt::read("lib/participatieladder.so");
    for (const auto& name : fileNames()) {
        INFO(name);
        CHECK((library.find(oxt::bytesOf(folder / name)) != std::string::npos));
    }
}

TEST_CASE("The data package lists each table of the edition, and the outlines") {
    std::set<std::string> listed{"datapackage.json"};
    for (const auto& resource : resources()) {
        const auto path = resource.get<std::string>("path");
        const auto name = resource.get<std::string>("name");
        CHECK(path == (name == "outlines" ? "areas.geojson" : name + ".csv"));
        CHECK(listed.insert(path).second);
    }
    CHECK(listed == fileNames());
}

TEST_CASE("The data package names the columns of each table in their order") {
    for (const auto& resource : tables()) {
        const auto path = resource.get<std::string>("path");
        INFO(path);
        std::vector<std::string> fields;
        for (const auto& field : oxt::children(resource.get_child("schema.fields"), ""))
            fields.push_back(field.get<std::string>("name"));
        CHECK(split(oxt::lines(oxt::read("editions/2020/" + path)).at(0)) == fields);
    }
}

TEST_CASE("The data package refers to tables and columns that are there") {
    std::map<std::string, std::set<std::string>> columns;
    for (const auto& resource : tables())
        for (const auto& field : oxt::children(resource.get_child("schema.fields"), ""))
            columns[resource.get<std::string>("name")].insert(field.get<std::string>("name"));
    for (const auto& resource : tables()) {
        const auto name = resource.get<std::string>("name");
        INFO(name);
        for (const auto& key : oxt::children(resource.get_child("schema.primaryKey"), ""))
            CHECK(columns.at(name).count(key.data()) == 1);
        const auto foreignKeys = resource.get_child_optional("schema.foreignKeys");
        if (!foreignKeys)
            continue;
        for (const auto& key : oxt::children(*foreignKeys, "")) {
            for (const auto& field : oxt::children(key.get_child("fields"), ""))
                CHECK(columns.at(name).count(field.data()) == 1);
            // Without a name it is the table itself.
            const auto other = key.get<std::string>("reference.resource", name);
            for (const auto& field : oxt::children(key.get_child("reference.fields"), ""))
                CHECK(columns.at(other).count(field.data()) == 1);
        }
    }
}
