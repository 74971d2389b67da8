#include "ladder/store/folder_source.hpp"

#include "ladder/store/adding.hpp"
#include "ladder/store/paths.hpp"
#include "ladder/store/removing.hpp"

#include <new>
#include <utility>

namespace ladder::store {

namespace fs = std::filesystem;

FolderSource::FolderSource(fs::path folder, bool isOwn)
    : Source(idOf(folder), isOwn)
    , folder_(toPath(id()))
    , lister_(folder_) {}

std::string FolderSource::idOf(const fs::path& folder) {
    return toUtf8(folder.lexically_normal());
}

Listing FolderSource::list(const IsStopped& isStopped) {
    try {
        auto listing = lister_.list(isStopped);
        if (isOwn() && listing.problem && listing.problem->message == Message::folderGone) {
            listing.problem.reset();
            listing.isWritable = true;
        }
        return listing;
    } catch (const std::bad_alloc&) { // editions that do not fit into the memory harm no other source
        return {{}, false, problemOf(std::make_error_code(std::errc::not_enough_memory), folder_)};
    }
}

Outcome<std::string> FolderSource::add(EditionData edition, std::vector<std::string> taken) const {
    std::error_code error;
    if (isOwn() && !fs::is_directory(folder_, error) && !fs::create_directories(folder_, error) && error)
        return problemOf(error, folder_);
    return store::add(folder_, std::move(edition), std::move(taken));
}

Outcome<std::string> FolderSource::remove(const std::string& name) const {
    const auto copy = store::remove(folder_, name);
    if (!copy)
        return copy.error();
    return toUtf8(*copy);
}

std::string FolderSource::placeOfCopies() const {
    return toUtf8(folder_ / removedFolder);
}

Problem FolderSource::notReadYet() const {
    return {Message::folderNotRead, {name()}};
}

Problem FolderSource::noAnswer() const {
    return {Message::folderNoAnswer, {name()}};
}

Problem FolderSource::editionGone(const std::string& editionId) const {
    return {Message::editionGone, {editionId, name()}};
}

} // namespace ladder::store
