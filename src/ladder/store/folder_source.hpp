// A folder as a source of editions: each is a data package in a folder of its own, named after its id.
//
//     2021/               datapackage.json, areas.csv, …
//     2021-r1/
//     .participatieladder-…/   one that is being written, or what a killed writer left
//     Verwijderd/              those that were removed, each as `<name> <date> <time> UTC`
#pragma once

#include "ladder/store/source.hpp"

#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace ladder::store {

inline constexpr const char* removedFolder = "Verwijderd"; ///< for people, who are Dutch here

/// Its id and its name are its path. The user's own folder need not be there: it is made when the first
/// edition comes.
class FolderSource : public Source {
public:
    /// Takes a full path; with any other, the listing is a problem.
    explicit FolderSource(const std::filesystem::path& folder, bool isOwn = false);

    /// Gives the same for all ways to write a full path.
    static std::string idOf(const std::filesystem::path& folder);

    std::string name() const override { return id(); }

    /// Takes a sub-folder for an edition where its name is an id or it holds a datapackage.json, and passes
    /// over one that changes while it is read.
    Listing list(const IsStopped& isStopped = [] { return false; }) override;

    /// Writes a package under a hidden name, flushes it and renames it, so that after a power cut, on a full
    /// disk or with a killed process the folder holds either all of the edition or nothing that is listed.
    /// Two who add at once get two ids. What a killed writer left is removed by one that comes a day later.
    Outcome<std::string> add(EditionData edition, std::vector<std::string> taken = {}) const override;

    /// Moves a sub-folder to the copies.
    Outcome<std::string> remove(const std::string& name) const override;
    std::string placeOfCopies() const override;

    Problem notReadYet() const override { return {Reason::folderNotRead, {name()}}; }
    Problem noAnswer() const override { return {Reason::folderNoAnswer, {name()}}; }
    Problem editionGone(const std::string& editionId) const override {
        return {Reason::editionGone, {editionId, name()}};
    }

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
    Listing listAnew(const IsStopped& isStopped);

    std::filesystem::path folder_;
    std::map<std::string, ReadEntry> known_; ///< by name
};

} // namespace ladder::store
