// The files of a package that are no tables, and what keeps one of them from being kept.

#include "ladder/package/archive.hpp"
#include "ladder/package/edition_tables.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <memory>
#include <set>

namespace ladder::package {
namespace {

/// Bytes of all together: an edition stays in the memory of the office.
constexpr std::size_t mostBytes = 16U << 20U;
/// Bytes that are read to find the files that can be kept: how large one is shows when it is read.
constexpr std::size_t mostRead = largestFile;
constexpr std::size_t longestPath = 200; ///< bytes, so that it fits below any folder

/// A path as file systems compare it that make no difference between capitals and small letters, nor between
/// the ways in which Unicode writes the same letter.
std::string caseless(const std::string& path) {
    constexpr auto options =
        static_cast<utf8proc_option_t>(UTF8PROC_CASEFOLD | UTF8PROC_STABLE | UTF8PROC_COMPOSE);
    utf8proc_uint8_t* folded = nullptr;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(path.data());
    const auto size = utf8proc_map(bytes, static_cast<utf8proc_ssize_t>(path.size()), &folded, options);
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(folded, &std::free);
    return size < 0 ? path
                    : std::string(reinterpret_cast<const char*>(folded), static_cast<std::size_t>(size));
}

/// Whether every file system takes it, and no program takes it for something of its own: not for a package
/// either, which a second descriptor would make of its folder.
bool isPlain(const std::filesystem::path& path) {
    const auto isPlainName = [](const std::filesystem::path& part) {
        const auto& name = part.native();
        return !name.empty() && name.front() != '.' && name.back() != '.' && name.back() != ' ' &&
               name.find_first_of("?*<>|\"") == std::string::npos &&
               std::none_of(name.begin(), name.end(), [](unsigned char c) { return c < ' '; });
    };
    return path.native().size() <= longestPath && std::all_of(path.begin(), path.end(), isPlainName) &&
           caseless(path.filename().native()) != descriptorFile;
}

class AttachmentReader {
public:
    explicit AttachmentReader(EditionDraft& draft)
        : draft_(draft) {
        take(std::string(descriptorFile));
        for (const auto table : allTables) {
            take(fileOf(table));
            if (draft_.descriptor.names(table))
                --mostFiles_;
        }
    }

    void read() {
        for (const auto& [pointer, path] : draft_.descriptor.files) {
            if (!keep(path))
                draft_.notices.add(draft_.descriptor.location(pointer, draft_.notices), Reason::fileNotKept,
                                   {path});
        }
        // In whatever order they are named, an edition with the same files is the same.
        auto& kept = draft_.data.attachments;
        std::sort(kept.begin(), kept.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    }

private:
    /// Whether the file is kept, also where it is named before in other words.
    bool keep(const std::string& named) {
        if (!staysInFolder(named))
            return false;
        auto path = plainPath(named);
        if (const auto before = named_.find(path); before != named_.end())
            return before->second;
        auto& isKept = named_[path];
        if (toRead_ == 0 || draft_.data.attachments.size() == mostFiles_ || !isPlain(path) || !isFree(path))
            return false;
        auto content = draft_.files(path);
        if (!content)
            return false;
        toRead_ -= std::min(toRead_, content->size());
        if (content->size() > left_)
            return false;
        left_ -= content->size();
        take(path);
        draft_.data.attachments.push_back({std::move(path), std::move(*content)});
        return isKept = true;
    }

    void take(const std::string& named) {
        const auto path = caseless(named);
        taken_.insert(path);
        forEachFolder(path, [&](std::string folder) { folders_.insert(std::move(folder)); });
    }

    /// Whether no other file has this path, or a folder of it as its own path.
    bool isFree(const std::string& named) const {
        const auto path = caseless(named);
        bool isFree = !taken_.contains(path) && !folders_.contains(path);
        forEachFolder(path, [&](const std::string& folder) { isFree = isFree && !taken_.contains(folder); });
        return isFree;
    }

    template<class Visit>
    static void forEachFolder(const std::string& path, Visit visit) {
        for (auto end = path.find('/'); end != std::string::npos; end = path.find('/', end + 1))
            visit(path.substr(0, end));
    }

    EditionDraft& draft_;
    std::map<std::string, bool> named_; ///< whether each file that is named is kept
    std::set<std::string> taken_;       ///< as caseless() gives them
    std::set<std::string> folders_;     ///< of those that are taken
    std::size_t left_ = mostBytes;
    std::size_t mostFiles_ = Archive::mostFiles - 1; ///< that fit beside the descriptor and the tables
    std::size_t toRead_ = mostRead;
};

} // namespace

void readAttachments(EditionDraft& draft) {
    if (draft.defects.none())
        AttachmentReader(draft).read();
}

} // namespace ladder::package
