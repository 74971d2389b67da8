#include "ladder/package/descriptor.hpp"

#include "ladder/time.hpp"

#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>

#include <algorithm>
#include <cmath>

namespace ladder::package {
namespace {

namespace json = boost::json;

/// Calls `visit` with the pointer of each number that is too large for a double: the parser takes it for
/// infinity, which JSON cannot say.
template<class Visit>
void forEachInfinite(const json::value& value, const std::string& pointer, Visit visit) {
    if (const auto* object = value.if_object()) {
        for (const auto& member : *object)
            forEachInfinite(member.value(), pointer + "/" + escapedForPointer(member.key()), visit);
    } else if (const auto* list = value.if_array()) {
        for (std::size_t i = 0; i < list->size(); ++i)
            forEachInfinite((*list)[i], pointer + "/" + std::to_string(i), visit);
    } else if (const auto* number = value.if_double(); number != nullptr && !std::isfinite(*number)) {
        visit(pointer);
    }
}

/// Takes from a JSON text what a descriptor must have, and adds a defect for what is missing.
class DescriptorReader {
public:
    DescriptorReader(const FileSource& files, JsonFile file, Defects& defects)
        : files_(files)
        , file_(std::move(file))
        , defects_(defects) {}

    Descriptor read(Defects& warnings) {
        file_.reportDoubledKeys(warnings, isRead);
        descriptor_.title = file_.textAt("/title", titleRule);
        descriptor_.publisher = publisher();
        descriptor_.source = file_.textAt("/edition/source", sourceRule);
        descriptor_.year = file_.number("/edition/year", 1000, 9999);
        if (const auto last = lastPlausibleYear(); descriptor_.year > last)
            warnings.add(locationIn(file_.name(), file_.text(), "/edition/year", warnings),
                         Reason::yearToCome, {std::to_string(descriptor_.year), std::to_string(last)});
        descriptor_.revision = file_.number("/edition/revision", 0, 999);
        for (auto& [pointer, id] : file_.texts("/edition/notes", idRule))
            descriptor_.notes.emplace_back(std::move(id), std::move(pointer));
        if (file_.find("/edition/loaded") != nullptr)
            descriptor_.loading = {tamed(file_.textOrNothing("/edition/loaded/by"), nameRule),
                                   file_.textAt("/edition/loaded/at", nameRule),
                                   tamed(file_.textOrNothing("/edition/loaded/from"), sourceRule)};
        descriptor_.remarks = json::serialize(remarksIn(file_.root()));
        descriptor_.files = filesNamedIn(file_.root());
        readResources();
        if (defects_.none()) // each remark must be such that it can be written
            forEachInfinite(file_.root(), "",
                            [&](const std::string& pointer) { file_.reject(pointer, "-1.7e308…1.7e308"); });
        descriptor_.text = file_.text();
        return std::move(descriptor_);
    }

private:
    static bool isRead(const std::string& pointer) {
        constexpr std::array<std::string_view, 4> read{"title", "contributors", "edition", "resources"};
        const auto member = std::string_view(pointer).substr(1, pointer.find('/', 1) - 1);
        return std::find(read.begin(), read.end(), member) != read.end();
    }

    /// The first contributor with the role of publisher.
    std::string publisher() {
        const std::string pointer = "/contributors";
        const auto* list = file_.demand(pointer, "list");
        if (list == nullptr || !list->is_array()) {
            if (list != nullptr)
                file_.reject(pointer, "list");
            return {};
        }
        for (std::size_t i = 0; i < list->get_array().size(); ++i) {
            const auto contributor = pointer + "/" + std::to_string(i);
            const auto* roles = file_.find(contributor + "/roles");
            if (roles == nullptr || !roles->is_array())
                continue;
            const auto& names = roles->get_array();
            if (std::find(names.begin(), names.end(), json::value("publisher")) != names.end())
                return file_.textAt(contributor + "/title", nameRule);
        }
        file_.reject(pointer, R"({"title": …, "roles": ["publisher"]})");
        return {};
    }

    void readResources() {
        const std::string pointer = "/resources";
        const auto* list = file_.demand(pointer, "list");
        if (list == nullptr)
            return;
        if (!list->is_array())
            return file_.reject(pointer, "list");
        for (std::size_t i = 0; i < list->get_array().size(); ++i)
            readResource(pointer + "/" + std::to_string(i));
        for (const auto table : allTables) {
            if (!descriptor_.names(table) && !schemaOf(table).mayBeLeftOut)
                file_.add(pointer, Reason::missingTable, {std::string(schemaOf(table).name)});
        }
    }

    /// Passes over a resource that is no table: it is for other readers.
    void readResource(const std::string& pointer) {
        const auto name = file_.textAt(pointer + "/name");
        const auto* resource = file_.find(pointer);
        const auto found = resource == nullptr ? std::nullopt : tableOf(*resource);
        if (!found)
            return;
        const auto table = static_cast<std::size_t>(*found);
        if (descriptor_.names(*found))
            return file_.add(pointer + "/name", Reason::duplicateTable, {name});
        descriptor_.isNamed[table] = true;
        descriptor_.resources[table] = package::readResource(files_, file_, pointer, defects_);
    }

    const FileSource& files_;
    JsonFile file_;
    Descriptor descriptor_;
    Defects& defects_;
};

} // namespace

Location Descriptor::location(const std::string& pointer, const Defects& defects) const {
    return locationIn(std::string(descriptorFile), text, pointer, defects);
}

Descriptor readDescriptor(const FileSource& files, Defects& defects, Defects& warnings) {
    auto file = JsonFile::read(files, std::string(descriptorFile), defects);
    return file ? DescriptorReader(files, std::move(*file), defects).read(warnings) : Descriptor();
}

} // namespace ladder::package
