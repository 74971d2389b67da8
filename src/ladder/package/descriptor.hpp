// datapackage.json: what the edition is called, and where its tables are.
#pragma once

#include "ladder/edition.hpp"
#include "ladder/package/defect.hpp"
#include "ladder/package/file.hpp"
#include "ladder/package/remarks.hpp"
#include "ladder/package/resource.hpp"
#include "ladder/package/schema.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace ladder::package {

inline constexpr std::string_view descriptorFile = "datapackage.json";
struct Descriptor {
    std::string title;
    std::string publisher;
    std::string source;
    int year = 0;
    int revision = 0;
    std::optional<Loading> loading;
    std::string remarks;                                    ///< see EditionData::remarks
    std::vector<NamedFile> files;                           ///< that belong to the remarks
    std::vector<std::pair<std::string, std::string>> notes; ///< ids, each with its JSON pointer
    std::array<Resource, allTables.size()> resources;
    std::array<bool, allTables.size()> isNamed{}; ///< whether there is a resource for the table

    std::string text; ///< the whole file
    /// The location of the value with a JSON pointer, for a defect. It is empty where the defect would not be
    /// kept, because to find it the whole text is read anew.
    Location location(const std::string& pointer, const Defects& defects) const;

    const Resource& resource(Table table) const { return resources[static_cast<std::size_t>(table)]; }
    bool names(Table table) const { return isNamed[static_cast<std::size_t>(table)]; }
};

/// Reads the descriptor, and adds what is wrong with it to `defects`.
Descriptor readDescriptor(const FileSource& files, Defects& defects, Defects& warnings);

/// The descriptor of a package whose tables have these columns and stand in files of their own names. A table
/// without columns is not in the package.
std::string writeDescriptor(const EditionData& edition,
                            std::span<const std::vector<const Column*>, allTables.size()> columns);

/// The resource of a table with these columns, as writeDescriptor() has it.
boost::json::object resourceOf(Table table, const std::vector<const Column*>& columns);

/// The file in which write() puts a table.
std::string fileOf(Table table);

} // namespace ladder::package
