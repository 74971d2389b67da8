// The files of a package that are no tables, and what keeps one of them from being kept.

#include "ladder/package/edition_tables.hpp"

#include <algorithm>
#include <set>

namespace ladder::package {
namespace {

constexpr std::size_t mostBytes = 16U
                                  << 20U; ///< of all together: an edition stays in the memory of the office
constexpr std::size_t longestPath = 200;  ///< bytes, so that it fits below any folder

/// Whether every file system takes it, and no program takes it for something of its own.
bool isPlain(const std::filesystem::path& path) {
    return path.native().size() <= longestPath && std::all_of(path.begin(), path.end(), [](const auto& part) {
               const auto& name = part.native();
               return !name.empty() && name.front() != '.' &&
                      std::none_of(name.begin(), name.end(), [](unsigned char c) { return c < ' '; });
           });
}

class AttachmentReader {
public:
    explicit AttachmentReader(EditionDraft& draft)
        : draft_(draft) {
        taken_.emplace(descriptorFile);
        for (const auto table : allTables)
            taken_.insert(fileOf(table));
    }

    void read() {
        for (const auto& [pointer, path] : draft_.descriptor.files) {
            if (!keep(path))
                draft_.warnings.add(draft_.descriptor.location(pointer, draft_.warnings), Reason::fileNotKept,
                                    {path});
        }
        // In whatever order they are named, an edition with the same files is the same.
        auto& kept = draft_.data.attachments;
        std::sort(kept.begin(), kept.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    }

private:
    bool keep(const std::string& named) {
        if (!staysInFolder(named))
            return false;
        auto path = plainPath(named);
        if (!isPlain(path) || !isFree(path))
            return false;
        auto content = draft_.files(path);
        if (!content || content->size() > left_)
            return false;
        left_ -= content->size();
        taken_.insert(path);
        draft_.data.attachments.push_back({std::move(path), std::move(*content)});
        return true;
    }

    /// Whether no other file has this path, or a folder of it as its own path.
    bool isFree(const std::string& path) const {
        return std::none_of(taken_.begin(), taken_.end(), [&](const std::string& other) {
            return path == other || path.starts_with(other + "/") || other.starts_with(path + "/");
        });
    }

    EditionDraft& draft_;
    std::set<std::string> taken_;
    std::size_t left_ = mostBytes;
};

} // namespace

void readAttachments(EditionDraft& draft) {
    if (draft.defects.none())
        AttachmentReader(draft).read();
}

} // namespace ladder::package
