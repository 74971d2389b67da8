// Writes an edition as a Tabular Data Package (https://datapackage.org, version 2), as the reader beside it
// reads it.
#pragma once

#include "ladder/edition.hpp"

#include <string>
#include <vector>

namespace ladder::package {

/// A file of a package, by its path in it.
struct File {
    std::string path;
    std::string content;
};

/// The package that read() turns into this edition again, which must be one that read() could give:
/// datapackage.json first, then a file for each table, then what is attached. The columns that a table may do
/// without are written where a cell has something.
std::vector<File> write(const EditionData& edition);

} // namespace ladder::package
