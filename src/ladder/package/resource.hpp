// How a table of a package is stored, as its resource in datapackage.json declares it.
#pragma once

#include "ladder/package/csv.hpp"
#include "ladder/package/json_file.hpp"

#include <functional>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace ladder::package {

/// What stands for an empty cell, besides an empty cell itself.
using MissingValues = std::set<std::string, std::less<>>;

/// A column as its field declares it.
struct Field {
    std::string name;
    std::shared_ptr<const MissingValues> missingValues; ///< never null; most columns of a table share theirs
    std::string decimalChar = ".";
    std::string groupChar; ///< between thousands; empty where there is none
};

struct Resource {
    /// Inside the folder of the package, as they are looked up there; none where the table is missing or
    /// what is declared of it cannot be followed. Several are parts of one table, to be read one after the
    /// other.
    std::vector<std::string> paths;
    std::vector<Field> fields;
    CsvMarks marks;
    bool hasHeader = true;     ///< otherwise the columns are those of the fields, in their order
    std::string encoding;      ///< empty for UTF-8
    bool isCompressed = false; ///< with gzip

    /// The file that is named where the table as a whole is meant.
    std::string file() const { return paths.empty() ? std::string() : paths.front(); }
};

/// Reads the resource at a pointer of datapackage.json. What is declared and cannot be followed is added to
/// the defects of the file that declares it.
Resource readResource(const FileSource& files, JsonFile& descriptor, const std::string& pointer,
                      Defects& defects);

} // namespace ladder::package
