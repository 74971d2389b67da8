// A folder as a source of editions.
#pragma once

#include "ladder/store/listing.hpp"
#include "ladder/store/source.hpp"

#include <filesystem>

namespace ladder::store {

/// Its id and its name are its path. The user's own folder need not be there: it is made when the first
/// edition comes.
class FolderSource : public Source {
public:
    explicit FolderSource(std::filesystem::path folder, bool isOwn = false);

    /// The same for all ways to write a path.
    static std::string idOf(const std::filesystem::path& folder);

    std::string name() const override { return id(); }
    Listing list(const IsStopped& isStopped) override;
    Outcome<std::string> add(EditionData edition, std::vector<std::string> taken) const override;
    Outcome<std::string> remove(const std::string& name) const override;
    std::string placeOfCopies() const override;
    Problem notReadYet() const override;
    Problem noAnswer() const override;
    Problem editionGone(const std::string& editionId) const override;

private:
    std::filesystem::path folder_;
    FolderLister lister_;
};

} // namespace ladder::store
