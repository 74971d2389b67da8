// Reads an edition from a Tabular Data Package (https://datapackage.org, version 2).
//
// The package holds datapackage.json and seven tables, found by the names of their resources: areas, rungs,
// domains, instruments, sectors, notes and observations. extension/editions/2020 is a complete example, and
// the schemas in its datapackage.json say what each column is for. It may have the outlines of areas too; see
// outlines.hpp.
#pragma once

#include "ladder/edition.hpp"
#include "ladder/package/defect.hpp"
#include "ladder/package/file.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace ladder::package {

/// Is told how much of a package has been read, from 0 to 1, a hundred times at most. The reading stops where
/// it returns false.
using Progress = std::function<bool(double done)>;

struct Reading {
    std::optional<Edition> edition; ///< only where there is no defect and nothing stopped it
    Defects defects;                ///< all that is wrong, not only what was found first
    Defects warnings;               ///< what deserves a look, and does not keep the edition from being used
    Defects notices; ///< what makes no figure wrong and hides nothing that is said of one, but is to be known
    bool isStopped = false;
};

/// Every text is hostile until checked: nothing in a package makes this throw, but for want of memory.
Reading read(const FileSource& files, const Progress& progress = {});

/// Reads the package in a folder; see filesIn().
Reading readFolder(const std::filesystem::path& folder, const Progress& progress = {});

} // namespace ladder::package
