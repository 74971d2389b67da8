#include "ladder/store/removing.hpp"

#include "ladder/store/disk.hpp"
#include "ladder/store/listing.hpp"
#include "ladder/store/paths.hpp"
#include "ladder/time.hpp"

#include <system_error>

namespace ladder::store {

namespace fs = std::filesystem;

namespace {

/// A time such as "2026-05-04 09.30.00 UTC", which every file system takes and sorts by.
constexpr auto timeFormat = "%Y-%m-%d %H.%M.%S UTC";

/// The first such name that is free: the same edition may go twice in a second.
fs::path freePath(const fs::path& wanted) {
    auto path = wanted;
    for (int number = 2; fs::exists(fs::symlink_status(path)); ++number)
        path = toPath(toUtf8(wanted) + " (" + std::to_string(number) + ")");
    return path;
}

/// The name of something in the folder, and no way to another place.
bool isPlain(const fs::path& name) {
    return !name.empty() && name == name.filename() && !toUtf8(name).starts_with('.') &&
           name != removedFolder;
}

} // namespace

Outcome<fs::path> remove(const fs::path& folder, std::string_view name) {
    const auto entry = toPath(name);
    try {
        if (!isPlain(entry) || !fs::exists(fs::symlink_status(folder / entry)))
            return Problem{Message::editionGone, {std::string(name), toUtf8(folder)}};
        fs::create_directory(folder / removedFolder);
        const auto copy =
            freePath(folder / removedFolder / toPath(std::string(name) + " " + nowInUtc(timeFormat)));
        fs::rename(folder / entry, copy);
        flushFolder(folder / removedFolder);
        flushFolder(folder);
        return copy;
    } catch (const std::system_error& failure) {
        return problemOf(failure.code(), folder);
    }
}

} // namespace ladder::store
