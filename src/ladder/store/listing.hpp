// A folder that holds editions: each is a data package in a folder of its own, named after its id.
//
//     2021/               datapackage.json, areas.csv, …
//     2021-r1/
//     .participatieladder-…/   one that is being written, or what a killed writer left
//     Verwijderd/              those that were removed; see removing.hpp
#pragma once

#include "ladder/edition.hpp"
#include "ladder/package/defect.hpp"
#include "ladder/store/problem.hpp"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ladder::store {

inline constexpr const char* hiddenPrefix = ".participatieladder-";
inline constexpr const char* removedFolder = "Verwijderd"; ///< for people, who are Dutch here

/// What a sub-folder holds: an edition, or the reasons why it is none.
struct Entry {
    std::string name;
    std::shared_ptr<const Edition> edition; ///< null where it is broken
    std::shared_ptr<const package::Defects> defects;

    /// Whether it is the same reading of the same files.
    bool operator==(const Entry&) const = default;
};

struct Listing {
    std::vector<Entry> entries; ///< by name
    bool isWritable = false;
    std::optional<Problem> problem; ///< why the folder could not be read; then there are no entries

    bool operator==(const Listing&) const = default;
};

/// Lists a folder time after time, and reads again only what has changed on the disk. For one thread at a
/// time.
class Lister {
public:
    /// Of a full path.
    explicit Lister(std::filesystem::path folder);

    using IsStopped = std::function<bool()>;

    /// Takes a sub-folder for an edition where its name is an id or it holds a datapackage.json, and passes
    /// over one that changes while it is read. Throws nothing, but for want of memory. Once `isStopped` it
    /// gives the little that it has.
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
    struct Known {
        Entry entry;
        Stamps stamps;
    };

    static Stamp stampOf(const std::filesystem::path& file);
    static bool isUnchanged(const Stamps& stamps);
    static std::optional<Known> read(const std::filesystem::path& folder, const std::string& name,
                                     const IsStopped& isStopped);

    std::filesystem::path folder_;
    std::map<std::string, Known> known_; ///< by name
};

} // namespace ladder::store
