// A folder that holds editions: each is a data package in a folder of its own, named after its id.
//
//     2021/               datapackage.json, areas.csv, …
//     2021-r1/
//     .participatieladder-…/   one that is being written, or what a killed writer left
//     Verwijderd/              those that were removed; see removing.hpp
#pragma once

#include "ladder/store/source.hpp"

#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace ladder::store {

inline constexpr const char* hiddenPrefix = ".participatieladder-";
inline constexpr const char* removedFolder = "Verwijderd"; ///< for people, who are Dutch here

/// Lists a folder time after time, and reads again only what has changed on the disk. It is for one thread at
/// a time.
class FolderLister {
public:
    /// Takes the full path of a folder; any other is listed as a problem.
    explicit FolderLister(std::filesystem::path folder);

    /// Takes a sub-folder for an edition where its name is an id or it holds a datapackage.json, and passes
    /// over one that changes while it is read. It throws nothing but std::bad_alloc. Once `isStopped` says so
    /// it returns early with what it has.
    Listing list(const IsStopped& isStopped = [] { return false; });

private:
    /// A file that was asked for while a package was read, as it was then.
    struct Stamp {
        std::filesystem::file_type type{};
        std::uintmax_t size = 0;
        std::filesystem::file_time_type time{};

        bool operator==(const Stamp&) const = default;
    };
    using Stamps = std::map<std::filesystem::path, Stamp>;
    /// What was read of a sub-folder, and the files that it depends on.
    struct ReadEntry {
        Entry entry;
        Stamps stamps;
    };

    static Stamp stampOf(const std::filesystem::path& file);
    static bool isUnchanged(const Stamps& stamps);
    static std::optional<ReadEntry> read(const std::filesystem::path& folder, const std::string& name,
                                         const IsStopped& isStopped);

    std::filesystem::path folder_;
    std::map<std::string, ReadEntry> known_; ///< by name
};

} // namespace ladder::store
