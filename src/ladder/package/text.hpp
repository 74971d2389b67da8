// The files of a package as text.
#pragma once

#include "ladder/package/defect.hpp"
#include "ladder/package/file.hpp"
#include "ladder/package/resource.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>

namespace ladder::package {

/// The text of a file without its byte order mark, if it is there and is UTF-8 without NUL.
/// Otherwise the defect is added, and the result is empty.
std::optional<std::string> readText(const FileSource& files, const std::string& path, Defects& defects);

/// How many bytes the files of a table may still have: all together, as they are stored or unpacked, at most
/// `largestFile`. After a file with too many, no other is read.
class TableRoom {
public:
    /// False where there is no room for so many.
    bool take(std::uintmax_t bytes) {
        left_ -= std::min(left_, bytes);
        return !isFull();
    }
    bool isFull() const { return left_ == 0; }

private:
    std::uintmax_t left_ = largestFile + 1;
};

/// The same of a file of a table, unpacked and decoded as its resource declares.
std::optional<std::string> readText(const FileSource& files, const Resource& resource,
                                    const std::string& path, TableRoom& room, Defects& defects);

} // namespace ladder::package
