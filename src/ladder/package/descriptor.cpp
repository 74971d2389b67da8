#include "ladder/package/descriptor.hpp"

#include "ladder/package/file.hpp"
#include "ladder/package/json.hpp"
#include "ladder/package/text.hpp"

#include <boost/json/serialize.hpp>
#include <boost/json/stream_parser.hpp>
#include <boost/json/value.hpp>

#include <algorithm>

namespace ladder::package {
namespace {

namespace json = boost::json;

/// The members of datapackage.json that writeDescriptor() makes anew.
constexpr std::array<std::string_view, 6> writtenMembers{"$schema",      "name",    "title",
                                                         "contributors", "edition", "resources"};

/// Takes from a JSON text what a descriptor must have, and adds a defect for what is missing.
class DescriptorReader {
public:
    DescriptorReader(std::string text, const json::value& root, Defects& defects)
        : root_(root)
        , defects_(defects) {
        descriptor_.text = std::move(text);
    }

    Descriptor read() {
        descriptor_.title = text("/title");
        descriptor_.publisher = publisher();
        descriptor_.source = text("/edition/source");
        descriptor_.year = number("/edition/year", 1000, 9999);
        descriptor_.revision = number("/edition/revision", 0, 999);
        for (auto& [pointer, id] : texts("/edition/notes"))
            descriptor_.notes.emplace_back(std::move(id), std::move(pointer));
        if (find("/edition/loaded") != nullptr)
            descriptor_.loading = {textOrNothing("/edition/loaded/by"), text("/edition/loaded/at"),
                                   textOrNothing("/edition/loaded/from")};
        descriptor_.remarks = remarks();
        readResources();
        return std::move(descriptor_);
    }

private:
    Location location(const std::string& pointer) const { return descriptor_.location(pointer, defects_); }

    const json::value* find(const std::string& pointer) const {
        json::error_code error;
        return root_.find_pointer(pointer, error);
    }

    /// The value with this pointer. Where there is none, a defect points at the object that lacks it.
    const json::value* demand(const std::string& pointer, const std::string& expected) {
        const auto* value = find(pointer);
        if (value == nullptr) {
            const auto split = pointer.rfind('/');
            defects_.add(location(pointer.substr(0, split)), Reason::missingKey,
                         {pointer.substr(split + 1), expected});
        }
        return value;
    }

    void reject(const std::string& pointer, const std::string& expected) {
        defects_.add(location(pointer), Reason::wrongValue, {expected});
    }

    std::string text(const std::string& pointer) {
        const auto* value = demand(pointer, "text");
        if (value == nullptr)
            return {};
        const auto* string = value->if_string();
        if (string == nullptr || string->empty()) {
            reject(pointer, "text");
            return {};
        }
        return {string->data(), string->size()};
    }

    std::string textOrNothing(const std::string& pointer) {
        const auto* value = find(pointer);
        const auto* string = value == nullptr ? nullptr : value->if_string();
        return string != nullptr && string->empty() ? std::string() : text(pointer);
    }

    int number(const std::string& pointer, int lowest, int highest) {
        const auto expected = std::to_string(lowest) + "-" + std::to_string(highest);
        const auto* value = demand(pointer, expected);
        if (value == nullptr)
            return lowest;
        const auto* number = value->if_int64();
        if (number == nullptr || *number < lowest || *number > highest) {
            reject(pointer, expected);
            return lowest;
        }
        return static_cast<int>(*number);
    }

    /// The texts of a list, each with its pointer.
    std::vector<std::pair<std::string, std::string>> texts(const std::string& pointer) {
        std::vector<std::pair<std::string, std::string>> list;
        const auto* value = demand(pointer, "list");
        if (value == nullptr)
            return list;
        if (!value->is_array()) {
            reject(pointer, "list");
            return list;
        }
        for (std::size_t i = 0; i < value->get_array().size(); ++i) {
            auto element = pointer + "/" + std::to_string(i);
            if (auto content = text(element); !content.empty())
                list.emplace_back(std::move(element), std::move(content));
        }
        return list;
    }

    /// The first contributor with the role of publisher.
    std::string publisher() {
        const std::string pointer = "/contributors";
        const auto* list = demand(pointer, "list");
        if (list == nullptr || !list->is_array()) {
            if (list != nullptr)
                reject(pointer, "list");
            return {};
        }
        for (std::size_t i = 0; i < list->get_array().size(); ++i) {
            const auto contributor = pointer + "/" + std::to_string(i);
            const auto* roles = find(contributor + "/roles");
            if (roles == nullptr || !roles->is_array())
                continue;
            const auto& names = roles->get_array();
            if (std::find(names.begin(), names.end(), json::value("publisher")) != names.end())
                return text(contributor + "/title");
        }
        reject(pointer, R"({"title": …, "roles": ["publisher"]})");
        return {};
    }

    /// The members of the descriptor that mean nothing to this reader, but may mean something to another.
    std::string remarks() const {
        json::object others;
        if (const auto* members = root_.if_object()) {
            for (const auto& member : *members) {
                const auto& known = writtenMembers;
                if (std::find(known.begin(), known.end(), member.key()) == known.end())
                    others.insert(member);
            }
        }
        return json::serialize(others);
    }

    void readResources() {
        const std::string pointer = "/resources";
        const auto* list = demand(pointer, "list");
        if (list == nullptr)
            return;
        if (!list->is_array())
            return reject(pointer, "list");
        for (std::size_t i = 0; i < list->get_array().size(); ++i)
            readResource(pointer + "/" + std::to_string(i));
        for (const auto table : allTables) {
            if (!isNamed_[static_cast<std::size_t>(table)])
                defects_.add(location(pointer), Reason::missingTable, {std::string(schemaOf(table).name)});
        }
    }

    /// Passes over a resource with another name than that of a table: it is for other readers.
    void readResource(const std::string& pointer) {
        const auto name = text(pointer + "/name");
        const auto found = std::find_if(allTables.begin(), allTables.end(),
                                        [&](Table each) { return schemaOf(each).name == name; });
        if (found == allTables.end())
            return;
        const auto table = static_cast<std::size_t>(*found);
        if (isNamed_[table])
            return defects_.add(location(pointer + "/name"), Reason::duplicateTable, {name});
        isNamed_[table] = true;

        auto& resource = descriptor_.resources[table];
        const auto path = text(pointer + "/path");
        if (staysInFolder(path))
            resource.path = path;
        else if (!path.empty())
            defects_.add(location(pointer + "/path"), Reason::fileOutsideFolder, {path});
        const auto fields = pointer + "/schema/fields";
        const auto* declared = demand(fields, "list");
        if (declared == nullptr)
            return;
        if (!declared->is_array())
            return reject(fields, "list");
        for (std::size_t i = 0; i < declared->get_array().size(); ++i) {
            if (auto column = text(fields + "/" + std::to_string(i) + "/name"); !column.empty())
                resource.columns.push_back(std::move(column));
        }
    }

    Descriptor descriptor_;
    const json::value& root_;
    Defects& defects_;
    std::array<bool, allTables.size()> isNamed_{};
};

} // namespace

Location Descriptor::location(const std::string& pointer, const Defects& defects) const {
    if (defects.count() >= Defects::mostKept)
        return {};
    const auto at = locate(text, pointer);
    return {std::string(descriptorFile), at.line, at.column, pointer};
}

Descriptor readDescriptor(const FileSource& files, Defects& defects) {
    const std::string file(descriptorFile);
    auto text = readText(files, file, defects);
    if (!text)
        return {};
    if (text->size() > largestDescriptor) {
        defects.add({file, 0, 0, {}}, Reason::fileTooLarge, {std::to_string(largestDescriptor)});
        return {};
    }
    json::stream_parser parser; // unlike json::parse it tells how far it came
    json::error_code error;
    const auto read = parser.write_some(*text, error);
    if (!error && text->find_first_not_of(" \t\r\n", read) != std::string::npos)
        error = json::error::extra_data;
    if (!error)
        parser.finish(error);
    if (error) {
        const auto at = positionOf(*text, std::min(read, text->size()));
        defects.add({file, at.line, at.column, {}}, Reason::notJson, {error.message()});
        return {};
    }
    const auto root = parser.release();
    return DescriptorReader(std::move(*text), root, defects).read();
}

} // namespace ladder::package
