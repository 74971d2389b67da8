-- The manual for an office without Writer, in which Calc shows it: each line of text is a cell there, so that a line
-- ends where a window does; and it has no pictures.

local longest = 110 -- characters of a line

local function broken(inlines)
  local result = pandoc.List()
  local length = 0
  for _, inline in ipairs(inlines) do
    local size = utf8.len(pandoc.utils.stringify(inline))
    local isSpace = inline.t == 'Space' or inline.t == 'SoftBreak'
    if isSpace and length > longest - 15 then
      result:insert(pandoc.LineBreak())
      length = 0
    else
      result:insert(inline)
      length = length + size
    end
  end
  return result
end

-- Calc shows no numbers of a list.
local function numbered(list)
  local blocks = pandoc.List()
  for number, item in ipairs(list.content) do
    item[1].content:insert(1, pandoc.Str(number .. '. '))
    item[1] = pandoc.Para(item[1].content)
    blocks:extend(item)
  end
  return blocks
end

return {
  { OrderedList = numbered },
  { Image = function() return {} end },
  {
    traverse = 'topdown',
    Para = function(paragraph) return pandoc.Para(broken(paragraph.content)) end,
    Plain = function(plain) return pandoc.Plain(broken(plain.content)) end,
  },
}
