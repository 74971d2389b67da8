#include "ladder/package/descriptor.hpp"
#include "ladder/package/json.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>

#include <algorithm>

namespace ladder::package {
namespace {

namespace json = boost::json;

constexpr std::string_view profile = "https://datapackage.org/profiles/2.0/datapackage.json";
constexpr int openedLevels = 5; // so that a field of a table has one line

json::value textOf(std::string_view text) {
    return json::value(json::string(text.data(), text.size()));
}

template<class Texts>
json::array listOf(const Texts& texts) {
    json::array list;
    for (const auto& text : texts)
        list.push_back(textOf(text));
    return list;
}

std::string_view typeName(Type type) {
    switch (type) {
    case Type::integer:
        return "integer";
    case Type::number:
        return "number";
    default:
        return "string";
    }
}

json::object constraintsOf(const Column& column) {
    json::object constraints;
    if (column.presence == Presence::required)
        constraints["required"] = true;
    if (column.isUnique)
        constraints["unique"] = true;
    if (column.lowest)
        constraints["minimum"] = *column.lowest;
    if (column.highest)
        constraints["maximum"] = *column.highest;
    if (!column.pattern.empty())
        constraints["pattern"] = textOf(column.pattern);
    if (!column.words.empty())
        constraints["enum"] = listOf(column.words);
    return constraints;
}

json::object fieldOf(const Column& column) {
    json::object field;
    field["name"] = textOf(column.name);
    field["type"] = textOf(typeName(column.type));
    if (!column.description.empty())
        field["description"] = textOf(column.description);
    if (auto constraints = constraintsOf(column); !constraints.empty())
        field["constraints"] = std::move(constraints);
    return field;
}

/// Whether the standard can say to what a column refers: it knows no lists, and one table at most.
bool isForeignKey(const Column& column) {
    return column.type != Type::list && column.refersTo.size() == 1;
}

json::object foreignKeyOf(const Column& column, Table table) {
    json::object reference;
    const auto target = column.refersTo.front();
    if (target != table) // within the table it is left out
        reference["resource"] = textOf(schemaOf(target).name);
    reference["fields"] = json::array{textOf(column.type == Type::id ? "id" : column.name)};
    return {{"fields", json::array{textOf(column.name)}}, {"reference", std::move(reference)}};
}

/// Whether remarks with this key belong into a member that is written.
bool isPartOfOther(std::string_view key) {
    return key == "contributors" || key == "edition" || key == "resources";
}

json::object editionOf(const EditionData& edition) {
    json::object object{
        {"year", edition.year}, {"revision", edition.revision}, {"source", textOf(edition.source)}};
    json::array notes;
    for (const auto note : edition.editionNotes)
        notes.push_back(textOf(edition.notes[note].id));
    object["notes"] = std::move(notes);
    if (const auto& loading = edition.loading)
        object["loaded"] = {
            {"by", textOf(loading->by)}, {"at", textOf(loading->at)}, {"from", textOf(loading->from)}};
    return object;
}

} // namespace

json::object resourceOf(Table table, const std::vector<const Column*>& columns) {
    const auto& schema = schemaOf(table);
    json::array fields;
    json::array foreignKeys;
    for (const auto* column : columns) {
        fields.push_back(fieldOf(*column));
        if (isForeignKey(*column))
            foreignKeys.push_back(foreignKeyOf(*column, table));
    }
    json::object content{{"fields", std::move(fields)},
                         {"primaryKey", listOf(schema.primaryKey)},
                         {"missingValues", json::array{""}}};
    if (!foreignKeys.empty())
        content["foreignKeys"] = std::move(foreignKeys);
    return {{"name", textOf(schema.name)},
            {"type", "table"},
            {"title", textOf(schema.title)},
            {"path", textOf(fileOf(table))},
            {"format", "csv"},
            {"mediatype", "text/csv"},
            {"encoding", "utf-8"},
            {"schema", std::move(content)}};
}

std::string fileOf(Table table) {
    return std::string(schemaOf(table).name) + ".csv";
}

std::string writeDescriptor(const EditionData& edition,
                            std::span<const std::vector<const Column*>, allTables.size()> columns) {
    json::object root;
    root["$schema"] = textOf(profile);
    root["name"] = textOf("participatieladder-" + editionId(edition.year, edition.revision));
    root["title"] = textOf(edition.title);
    const auto remarks = json::parse(edition.remarks);
    for (const auto& remark : remarks.as_object()) {
        if (!isPartOfOther(remark.key()))
            root.insert(remark);
    }
    root["contributors"] =
        json::array{{{"title", textOf(edition.publisher)}, {"roles", json::array{"publisher"}}}};
    root["edition"] = editionOf(edition);
    json::array resources;
    for (const auto table : allTables) {
        const auto& ofTable = columns[static_cast<std::size_t>(table)];
        if (!ofTable.empty()) // otherwise the package does without
            resources.push_back(resourceOf(table, ofTable));
    }
    root["resources"] = std::move(resources);
    addRemarks(root, remarks.as_object());
    return print(root, openedLevels);
}

} // namespace ladder::package
