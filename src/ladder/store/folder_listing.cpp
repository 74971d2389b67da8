#include "ladder/store/folder_source.hpp"

#include "ladder/package/descriptor.hpp"
#include "ladder/package/reader.hpp"
#include "ladder/store/disk.hpp"
#include "ladder/store/ids.hpp"
#include "ladder/store/paths.hpp"

#include <algorithm>
#include <new>
#include <system_error>
#include <utility>

namespace ladder::store {

namespace fs = std::filesystem;

namespace {

bool isCandidate(const fs::directory_entry& entry, const std::string& name) {
    if (name.starts_with('.') || name == removedFolder)
        return false;
    std::error_code error;
    if (!entry.is_directory(error))
        return false;
    return parseId(name) || fs::exists(entry.path() / package::descriptorFile, error);
}

std::shared_ptr<const package::Defects> onlyDefect(const std::string& file, Reason reason,
                                                   std::vector<std::string> arguments = {}) {
    package::Defects defects;
    defects.add({file, 0, 0, {}}, reason, std::move(arguments));
    return std::make_shared<const package::Defects>(std::move(defects));
}

Entry entryOf(package::Reading reading, const std::string& name) {
    if (!reading.edition)
        return {name, nullptr, std::make_shared<const package::Defects>(std::move(reading.defects))};
    if (reading.edition->id() != name)
        return {name, nullptr,
                onlyDefect(std::string(package::descriptorFile), Reason::otherFolderName,
                           {reading.edition->id(), name})};
    return {name, std::make_shared<const Edition>(std::move(*reading.edition)), nullptr};
}

} // namespace

FolderSource::FolderSource(const fs::path& folder, bool isOwn)
    : Source(idOf(folder), isOwn)
    , folder_(toPath(id())) {}

std::string FolderSource::idOf(const fs::path& folder) {
    return toUtf8(folder.is_absolute() ? folder.lexically_normal() : folder);
}

Listing FolderSource::list(const IsStopped& isStopped) {
    try {
        auto listing = listAnew(isStopped);
        if (isOwn() && listing.problem && listing.problem->reason == Reason::folderGone) {
            listing.problem.reset();
            listing.isWritable = true;
        }
        return listing;
    } catch (const std::bad_alloc&) { // editions that do not fit into the memory harm no other source
        return {{}, false, problemOf(std::make_error_code(std::errc::not_enough_memory), folder_)};
    }
}

Listing FolderSource::listAnew(const IsStopped& isStopped) {
    Listing listing;
    if (!folder_.is_absolute()) { // it would depend on where the office was started
        listing.problem = {Reason::pathNotFull, {toUtf8(folder_)}};
        return listing;
    }
    std::map<std::string, ReadEntry> found;
    std::error_code error;
    for (fs::directory_iterator entry(folder_, error), end; !error && entry != end; entry.increment(error)) {
        if (isStopped())
            return listing;
        const auto name = toUtf8(entry->path().filename());
        if (!isCandidate(*entry, name))
            continue;
        const auto before = known_.find(name);
        auto known = before != known_.end() && isUnchanged(before->second.stamps)
                         ? std::optional(std::move(before->second))
                         : read(entry->path(), name, isStopped);
        if (known)
            found.insert_or_assign(name, std::move(*known));
    }
    if (error) {
        found.merge(known_); // nothing need be read again once the folder is back
        known_ = std::move(found);
        listing.problem = error == std::errc::permission_denied
                              ? Problem{Reason::folderNoAccess, {toUtf8(folder_)}}
                              : problemOf(error, folder_);
        return listing;
    }
    known_ = std::move(found);
    for (const auto& [name, known] : known_)
        listing.entries.push_back(known.entry);
    listing.isWritable = mayWrite(folder_);
    return listing;
}

std::optional<FolderSource::ReadEntry> FolderSource::read(const fs::path& folder, const std::string& name,
                                                          const IsStopped& isStopped) {
    ReadEntry known;
    const auto& stamp = known.stamps.emplace(folder, stampOf(folder)).first->second;
    if (stamp.type == fs::file_type::not_found) // it was removed since its name was read
        return {};
    if (stamp.type == fs::file_type::symlink) {
        known.entry = {name, nullptr, onlyDefect(name, Reason::isLink)};
        return known;
    }
    const auto files = package::filesIn(folder);
    const auto stamped = [&](std::string_view path) {
        const auto file = folder / toPath(path);
        known.stamps.emplace(file, stampOf(file));
        return files(path);
    };
    auto reading = package::read(stamped, [&](double /*done*/) { return !isStopped(); });
    if (reading.isStopped || !isUnchanged(known.stamps))
        return {};
    known.entry = entryOf(std::move(reading), name);
    return known;
}

FolderSource::Stamp FolderSource::stampOf(const fs::path& file) {
    std::error_code error;
    Stamp stamp;
    stamp.type = fs::symlink_status(file, error).type();
    if (!fs::is_regular_file(file, error))
        return stamp;
    stamp.size = fs::file_size(file, error);
    stamp.time = fs::last_write_time(file, error);
    return stamp;
}

bool FolderSource::isUnchanged(const Stamps& stamps) {
    return std::all_of(stamps.begin(), stamps.end(),
                       [](const auto& file) { return stampOf(file.first) == file.second; });
}

} // namespace ladder::store
