#include "ladder/store/folder_source.hpp"

#include "ladder/package/writer.hpp"
#include "ladder/store/disk.hpp"
#include "ladder/store/ids.hpp"
#include "ladder/store/paths.hpp"

#include <chrono>
#include <system_error>
#include <utility>

namespace ladder::store {

namespace fs = std::filesystem;

namespace {

/// A hidden folder beside the editions, in which one of them is written. It is deleted with its object,
/// unless the edition was published.
class Draft {
public:
    explicit Draft(const fs::path& folder)
        : folder_(folder) {
        do {
            path_ = hiddenPathIn(folder);
        } while (!fs::create_directory(path_));
    }
    ~Draft() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;

    void write(const std::vector<package::File>& files) const { fillFolder(path_, files); }

    /// Gives the folder its name. Gives false where that is taken.
    bool publishAs(const std::string& name) const {
        const auto target = folder_ / name;
        if (fs::exists(fs::symlink_status(target)))
            return false;
        std::error_code error;
        fs::rename(path_, target, error); // fails where somebody else has just put something there
        if (error && fs::exists(fs::symlink_status(target)))
            return false;
        if (error)
            throw std::system_error(error);
        try {
            flushFolder(folder_);
        } catch (const std::system_error&) {
            // The edition is there all the same: a failure would make the user add it a second time.
        }
        return true;
    }

    /// Removes the drafts that killed writers left, also those of exported files. Both times come from the
    /// drive of the folder, so it does not matter whether the clock of this computer is right.
    void removeOlder() const {
        constexpr auto age = std::chrono::hours(24);
        const auto own = fs::last_write_time(path_);
        std::error_code ignored;
        for (fs::directory_iterator entry(folder_, ignored), end; !ignored && entry != end;
             entry.increment(ignored)) {
            std::error_code gone;
            if (toUtf8(entry->path().filename()).starts_with(hiddenPrefix) &&
                entry->last_write_time(gone) < own - age && !gone)
                fs::remove_all(entry->path(), gone);
        }
    }

private:
    fs::path folder_;
    fs::path path_;
};

/// Adds the names of what stands in a folder and of what was removed from it.
void addTaken(const fs::path& folder, std::vector<std::string>& taken) {
    for (const auto& entry : fs::directory_iterator(folder))
        taken.push_back(toUtf8(entry.path().filename()));
    std::error_code none;
    for (fs::directory_iterator entry(folder / removedFolder, none), end; !none && entry != end;
         entry.increment(none)) {
        const auto name = toUtf8(entry->path().filename());
        taken.push_back(name.substr(0, name.find(' ')));
    }
}

} // namespace

Outcome<std::string> FolderSource::add(EditionData edition, std::vector<std::string> taken) const {
    try {
        if (isOwn())
            fs::create_directories(folder_);
        addTaken(folder_, taken);
        while (const auto id = nextId({edition.year, edition.revision}, taken)) {
            edition.revision = id->revision;
            auto name = editionId(id->year, id->revision);
            const Draft draft(folder_);
            draft.removeOlder();
            draft.write(package::write(edition));
            if (draft.publishAs(name))
                return name;
            taken.push_back(std::move(name));
        }
        return Problem{Reason::noRevisionLeft, {std::to_string(edition.year)}};
    } catch (const std::system_error& failure) {
        return problemOf(failure.code(), folder_);
    }
}

} // namespace ladder::store
