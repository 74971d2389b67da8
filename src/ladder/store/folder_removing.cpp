#include "ladder/store/folder_source.hpp"

#include "ladder/store/disk.hpp"
#include "ladder/store/paths.hpp"
#include "ladder/time.hpp"

#include <system_error>

namespace ladder::store {

namespace fs = std::filesystem;

namespace {

/// A time such as "2026-05-04 09.30.00 UTC", which every file system takes and sorts by.
constexpr auto timeFormat = "%Y-%m-%d %H.%M.%S UTC";

/// Gives the first such name that is free, because the same edition may be removed twice in a second.
fs::path freePath(const fs::path& wanted) {
    auto path = wanted;
    for (int number = 2; fs::exists(fs::symlink_status(path)); ++number)
        path = toPath(toUtf8(wanted) + " (" + std::to_string(number) + ")");
    return path;
}

/// Tells whether a name is that of something in the folder, and does not lead elsewhere.
bool isPlain(const fs::path& name) {
    return !name.empty() && name == name.filename() && !toUtf8(name).starts_with('.') &&
           name != removedFolder;
}

} // namespace

Outcome<std::string> FolderSource::remove(const std::string& name) const {
    const auto entry = toPath(name);
    const auto copies = folder_ / removedFolder;
    try {
        if (!isPlain(entry) || !fs::exists(fs::symlink_status(folder_ / entry)))
            return editionGone(name);
        fs::create_directory(copies);
        const auto copy = freePath(copies / toPath(name + " " + nowInUtc(timeFormat)));
        fs::rename(folder_ / entry, copy);
        flushFolder(copies);
        flushFolder(folder_);
        return toUtf8(copy);
    } catch (const std::system_error& failure) {
        return problemOf(failure.code(), folder_);
    }
}

std::string FolderSource::placeOfCopies() const {
    return toUtf8(folder_ / removedFolder);
}

} // namespace ladder::store
