/** What a search has to know of published questions before it reads any: of so many with neighbouring ids at once. */
type Block = { topics: Int32Array; departments: Int32Array; years: Int16Array };

/** 0 stands for none: ids begin at 1. */
export type Facts = { topicId: number; departmentId: number; year: number };

const blockBits = 12;
const blockSize = 1 << blockBits;
const withinBlock = blockSize - 1;

/** Facts of published questions by their id, and a place to add up what a search gives each. */
export function createDocuments() {
  const blocks: Block[] = [];
  /** By blocks, too. Zero but while a search adds up its own. */
  const sums: Float32Array[] = [];

  function blockOf(id: number): Block {
    return (blocks[id >> blockBits] ??= {
      topics: new Int32Array(blockSize),
      departments: new Int32Array(blockSize),
      years: new Int16Array(blockSize),
    });
  }

  function sumsOf(id: number): Float32Array {
    return (sums[id >> blockBits] ??= new Float32Array(blockSize));
  }

  return {
    learn(id: number, topicId: number, departmentId: number, year: number): void {
      const { topics, departments, years } = blockOf(id);
      const place = id & withinBlock;
      topics[place] = topicId;
      departments[place] = departmentId;
      years[place] = year;
    },

    factsOf(id: number): Facts {
      const { topics, departments, years } = blockOf(id);
      const place = id & withinBlock;
      return { topicId: topics[place] ?? 0, departmentId: departments[place] ?? 0, year: years[place] ?? 0 };
    },

    /** What each id got of all lists it stands in, in no order. */
    sumUp(lists: readonly { ids: Int32Array; weight: number }[]): { ids: Int32Array; scores: Float32Array } {
      const found = new Int32Array(lists.reduce((sum, { ids }) => sum + ids.length, 0));
      let count = 0;
      for (const { ids, weight } of lists) {
        for (const id of ids) {
          const own = sumsOf(id);
          const sum = own[id & withinBlock] ?? 0;
          if (sum === 0) found[count++] = id;
          own[id & withinBlock] = sum + weight;
        }
      }
      const ids = found.subarray(0, count);
      const scores = new Float32Array(count);
      for (let at = 0; at < count; at += 1) {
        const id = ids[at] ?? 0;
        const own = sumsOf(id);
        scores[at] = own[id & withinBlock] ?? 0;
        own[id & withinBlock] = 0;
      }
      return { ids, scores };
    },
  };
}

export type Documents = ReturnType<typeof createDocuments>;
