#include "ladder/store/saving.hpp"

#include "ladder/store/disk.hpp"
#include "ladder/store/paths.hpp"

#include <system_error>

namespace ladder::store {

namespace fs = std::filesystem;

Outcome<void> saveFile(const fs::path& file, std::string_view content) {
    constexpr int mostLinks = 40; // which the system follows in a row
    auto target = file;
    try {
        for (int links = 0; fs::is_symlink(fs::symlink_status(target)); ++links) {
            if (links == mostLinks)
                throw std::system_error(std::make_error_code(std::errc::too_many_symbolic_link_levels));
            if (isLinkOfOther(target))
                return Problem{Reason::linkOfOther, {toUtf8(target)}};
            target = target.parent_path() / fs::read_symlink(target);
        }
        replaceFile(target, content);
        return {};
    } catch (const std::system_error& failure) {
        const auto folder = target.parent_path();
        const bool isProtected = failure.code() == std::errc::permission_denied ||
                                 failure.code() == std::errc::operation_not_permitted; // of a sticky folder
        if (isProtected && mayWrite(folder))
            return Problem{Reason::fileProtected, {toUtf8(target)}};
        return problemOf(failure.code(), folder);
    }
}

} // namespace ladder::store
