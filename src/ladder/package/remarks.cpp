#include "ladder/package/remarks.hpp"

#include "ladder/package/descriptor.hpp"
#include "ladder/package/json.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>
#include <set>

namespace ladder::package {
namespace {

namespace json = boost::json;

using Keys = std::span<const std::string_view>;

/// The members that are written anew from what an edition holds.
constexpr std::array<std::string_view, 6> writtenMembers{"$schema",      "name",    "title",
                                                         "contributors", "edition", "resources"};
constexpr std::array<std::string_view, 5> writtenOfEdition{"year", "revision", "source", "notes", "loaded"};
/// Of a table also what is true of its file alone, which is written anew.
constexpr std::array<std::string_view, 14> writtenOfTable{
    "name",    "type",   "title",       "path",  "format", "mediatype", "encoding",
    "dialect", "schema", "compression", "bytes", "hash",   "data",      "profile"};
constexpr std::array<std::string_view, 7> writtenOfSchema{
    "$schema", "fields", "primaryKey", "foreignKeys", "missingValues", "fieldsMatch", "uniqueKeys"};
constexpr std::array<std::string_view, 9> writtenOfField{"name",        "type",        "format",
                                                         "description", "constraints", "missingValues",
                                                         "decimalChar", "groupChar",   "bareNumber"};

constexpr std::string_view ownName = "participatieladder-";

bool isAmong(Keys keys, std::string_view key) {
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

/// The members of an object but for some.
json::object others(const json::object& object, Keys keys) {
    json::object rest;
    for (const auto& member : object) {
        if (!isAmong(keys, member.key()))
            rest.insert(member);
    }
    return rest;
}

std::string nameOf(const json::value& value) {
    const auto* object = value.if_object();
    const auto* name = object == nullptr ? nullptr : object->if_contains("name");
    const auto* text = name == nullptr ? nullptr : name->if_string();
    return text == nullptr ? std::string() : std::string(text->data(), text->size());
}

/// The element of a list with a name; null where there is none.
const json::object* named(const json::value* list, std::string_view name) {
    const auto* elements = list == nullptr ? nullptr : list->if_array();
    if (elements == nullptr)
        return nullptr;
    const auto found = std::find_if(elements->begin(), elements->end(),
                                    [&](const json::value& element) { return nameOf(element) == name; });
    return found == elements->end() ? nullptr : &found->get_object();
}

/// Takes over a text that a written object has too, where it is another one.
void keepOther(json::object& kept, const json::object& said, const json::object& written, const char* key) {
    const auto* text = said.if_contains(key);
    const auto* own = written.if_contains(key);
    if (text != nullptr && (own == nullptr || *text != *own))
        kept[key] = *text;
}

json::object remarksOnField(const json::object& field, const json::object& written) {
    json::object kept;
    keepOther(kept, field, written, "description");
    for (const auto& member : others(field, writtenOfField))
        kept.insert(member);
    return kept;
}

json::object remarksOnSchema(const json::object& schema, const json::object& written) {
    auto kept = others(schema, writtenOfSchema);
    json::array fields;
    for (const auto& field : written.at("fields").as_array()) {
        const auto name = nameOf(field);
        const auto* said = named(schema.if_contains("fields"), name);
        auto remarks = said == nullptr ? json::object() : remarksOnField(*said, field.as_object());
        if (remarks.empty())
            continue;
        remarks["name"] = name;
        fields.push_back(std::move(remarks));
    }
    if (!fields.empty())
        kept["fields"] = std::move(fields);
    return kept;
}

/// Nothing but the name where there is nothing to say.
json::object remarksOnTable(const json::object& resource, Table table) {
    const auto written = resourceOf(table, allColumnsOf(table));
    json::object kept;
    kept["name"] = written.at("name");
    keepOther(kept, resource, written, "title");
    for (const auto& member : others(resource, writtenOfTable))
        kept.insert(member);
    if (const auto* schema = resource.if_contains("schema"); schema != nullptr && schema->is_object()) {
        auto remarks = remarksOnSchema(schema->get_object(), written.at("schema").as_object());
        if (!remarks.empty())
            kept["schema"] = std::move(remarks);
    }
    return kept;
}

/// Whether a resource is meant as a table that it is named after: it declares at least half of the columns,
/// or, in a schema that stands elsewhere, may do so. What is wrong with the others is then told.
bool isMeantAs(const json::object& resource, Table table) {
    const auto* schema = resource.if_contains("schema");
    if (schema == nullptr || !schema->is_object())
        return schema != nullptr;
    const auto* fields = schema->get_object().if_contains("fields");
    const auto& columns = schemaOf(table).columns;
    const auto declared = std::ranges::count_if(
        columns, [&](const Column& column) { return named(fields, column.name) != nullptr; });
    return 2 * static_cast<std::size_t>(declared) >= columns.size();
}

/// Whether a resource among the remarks is one of somebody's own: it says where its data are.
bool isOwn(const json::object& resource) {
    return resource.contains("path") || resource.contains("data");
}

json::array remarksOnResources(const json::array& resources) {
    json::array kept;
    for (const auto table : allTables) {
        const auto found =
            std::ranges::find_if(resources, [&](const auto& each) { return tableOf(each) == table; });
        if (found == resources.end())
            continue;
        auto remarks = remarksOnTable(found->get_object(), table);
        if (remarks.size() > 1)
            kept.push_back(std::move(remarks));
    }
    for (const auto& resource : resources) {
        if (!tableOf(resource))
            kept.push_back(resource);
    }
    return kept;
}

bool isPublisher(const json::value& contributor) {
    const auto* object = contributor.if_object();
    const auto* roles = object == nullptr ? nullptr : object->if_contains("roles");
    const auto* names = roles == nullptr ? nullptr : roles->if_array();
    return names != nullptr &&
           std::find(names->begin(), names->end(), json::value("publisher")) != names->end();
}

/// Whether a list says no more than who publishes.
bool isPublisherAlone(const json::array& contributors) {
    if (contributors.size() != 1 || !isPublisher(contributors.front()))
        return false;
    const auto& object = contributors.front().get_object();
    return object.size() == 2 && object.contains("title") && object.at("roles").get_array().size() == 1;
}

void addToFields(json::array& fields, const json::array& remarks) {
    const json::value list(remarks);
    for (auto& field : fields) {
        if (const auto* said = named(&list, nameOf(field))) {
            for (const auto& member : *said)
                field.as_object()[member.key()] = member.value();
        }
    }
}

void addToTable(json::object& resource, const json::object& remarks) {
    for (const auto& member : remarks) {
        if (member.key() != "schema") {
            resource[member.key()] = member.value();
            continue;
        }
        auto& schema = resource["schema"].as_object();
        for (const auto& of : member.value().as_object()) {
            if (of.key() == "fields")
                addToFields(schema["fields"].as_array(), of.value().as_array());
            else
                schema[of.key()] = of.value();
        }
    }
}

void addToResources(json::array& resources, const json::array& remarks) {
    for (const auto& remark : remarks) {
        const auto table = std::ranges::find_if(
            resources, [&](const auto& resource) { return nameOf(resource) == nameOf(remark); });
        if (table == resources.end())
            resources.push_back(remark);
        else if (!isOwn(remark.as_object())) // which gives way to a table that the edition has now
            addToTable(table->as_object(), remark.as_object());
    }
}

/// Walks through a descriptor and gathers the files that it names.
class FileFinder {
public:
    std::vector<NamedFile> files;

    void visit(const json::value& value, const std::string& pointer) {
        if (const auto* object = value.if_object()) {
            for (const auto& member : *object)
                visitMember(*object, member, pointer + "/" + escapedForPointer(member.key()));
        } else if (const auto* list = value.if_array()) {
            for (std::size_t i = 0; i < list->size(); ++i)
                visit((*list)[i], pointer + "/" + std::to_string(i));
        }
    }

private:
    void visitMember(const json::object& object, const json::key_value_pair& member,
                     const std::string& pointer) {
        constexpr std::array<std::string_view, 4> naming{"path", "image", "schema", "dialect"};
        if (!isAmong(naming, member.key()))
            return visit(member.value(), pointer);
        if (tableOf(object) && member.key() != "image")
            return; // it is written anew
        if (const auto* list = member.value().if_array()) {
            for (std::size_t i = 0; i < list->size(); ++i)
                add((*list)[i], pointer + "/" + std::to_string(i));
        } else {
            add(member.value(), pointer);
        }
    }
    void add(const json::value& value, const std::string& pointer) {
        const auto* text = value.if_string();
        if (text == nullptr)
            return visit(value, pointer);
        std::string path(text->data(), text->size());
        if (path.find("://") == std::string::npos && paths_.insert(path).second) // no address
            files.push_back({pointer, std::move(path)});
    }

    std::set<std::string> paths_;
};

} // namespace

std::optional<Table> tableOf(const json::value& resource) {
    const auto name = nameOf(resource);
    const auto table =
        std::ranges::find_if(allTables, [&](Table each) { return schemaOf(each).name == name; });
    if (table == allTables.end())
        return std::nullopt;
    if (schemaOf(*table).mayBeLeftOut && !isMeantAs(resource.get_object(), *table))
        return std::nullopt;
    return *table;
}

json::object remarksIn(const json::value& root) {
    const auto* descriptor = root.if_object();
    if (descriptor == nullptr)
        return {};
    auto remarks = others(*descriptor, writtenMembers);
    if (const auto name = nameOf(root); !name.empty() && !name.starts_with(ownName))
        remarks["name"] = name;
    const auto* contributors = descriptor->if_contains("contributors");
    if (contributors != nullptr && contributors->is_array() && !isPublisherAlone(contributors->get_array()))
        remarks["contributors"] = *contributors;
    if (const auto* edition = descriptor->if_contains("edition");
        edition != nullptr && edition->is_object()) {
        if (auto own = others(edition->get_object(), writtenOfEdition); !own.empty())
            remarks["edition"] = std::move(own);
    }
    const auto* resources = descriptor->if_contains("resources");
    if (resources != nullptr && resources->is_array()) {
        if (auto kept = remarksOnResources(resources->get_array()); !kept.empty())
            remarks["resources"] = std::move(kept);
    }
    return remarks;
}

void addRemarks(json::object& descriptor, const json::object& remarks) {
    for (const auto& member : remarks) {
        const auto key = member.key();
        const auto& remark = member.value();
        if (key == "contributors") {
            auto contributors = remark.as_array();
            const auto& publisher = descriptor["contributors"].as_array().front().as_object();
            const auto found = std::find_if(contributors.begin(), contributors.end(), isPublisher);
            if (found != contributors.end())
                found->as_object()["title"] = publisher.at("title");
            else
                contributors.insert(contributors.begin(), publisher);
            descriptor["contributors"] = std::move(contributors);
        } else if (key == "edition") {
            for (const auto& own : remark.as_object())
                descriptor["edition"].as_object()[own.key()] = own.value();
        } else if (key == "resources") {
            addToResources(descriptor["resources"].as_array(), remark.as_array());
        } else {
            descriptor[key] = remark;
        }
    }
}

bool isRemarkedOn(const json::object& remarks, Table table) {
    const auto* resource = named(remarks.if_contains("resources"), schemaOf(table).name);
    return resource != nullptr && !isOwn(*resource);
}

bool isRemarkedOn(const json::object& remarks, Table table, std::string_view column) {
    const auto* resource = named(remarks.if_contains("resources"), schemaOf(table).name);
    const auto* schema = resource == nullptr || isOwn(*resource) ? nullptr : resource->if_contains("schema");
    return schema != nullptr && named(schema->get_object().if_contains("fields"), column) != nullptr;
}

std::string remarksForRevision(const std::string& remarks) {
    constexpr std::array<std::string_view, 3> ofOnePackage{"id", "version", "created"};
    return json::serialize(others(json::parse(remarks).as_object(), ofOnePackage));
}

std::vector<NamedFile> filesNamedIn(const json::value& root) {
    FileFinder finder;
    if (const auto* descriptor = root.if_object()) {
        for (const auto* key : {"resources", "licenses", "sources"}) {
            if (const auto* member = descriptor->if_contains(key))
                finder.visit(*member, std::string("/") + key);
        }
        if (const auto* image = descriptor->if_contains("image"))
            finder.visit(json::object{{"image", *image}}, "");
    }
    return std::move(finder.files);
}

} // namespace ladder::package
